// Verifies a running log with Go's golang.org/x/mod/sumdb: go run main.go PREFIX VERIFIER-KEY
//
// The checkpoint's signature by sumdb/note, the root by sumdb/tlog over tiles that it fetches and checks itself, and the inclusion of
// every entry of every bundle.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type reader struct{ prefix string }

func (reader) Height() int                        { return 8 }
func (reader) SaveTiles([]tlog.Tile, [][]byte)    {}
func (r reader) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		bytes, err := get(r.prefix + strings.Replace(tile.Path(), "tile/8/", "tile/", 1))
		if err != nil {
			return nil, err
		}
		all = append(all, bytes)
	}
	return all, nil
}

func get(url string) ([]byte, error) {
	answer, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != 200 {
		return nil, fmt.Errorf("%s: %s", url, answer.Status)
	}
	return io.ReadAll(answer.Body)
}

func main() {
	prefix := os.Args[1]
	verifier, err := note.NewVerifier(os.Args[2])
	must(err)
	signed, err := get(prefix + "checkpoint")
	must(err)
	opened, err := note.Open(signed, note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	hash, err := base64.StdEncoding.DecodeString(lines[2])
	must(err)
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], hash)
	hashes := tlog.TileHashReader(tree, reader{prefix})
	root, err := tlog.TreeHash(size, hashes)
	must(err)
	if root != tree.Hash {
		must(fmt.Errorf("the root is another"))
	}
	for index := int64(0); index < size; {
		path := tlog.Tile{H: 8, L: -1, N: index / 256, W: int(min(256, size-index))}.Path()
		bundle, err := get(prefix + strings.Replace(path, "tile/8/data/", "tile/entries/", 1))
		must(err)
		for len(bundle) > 0 {
			length := int(binary.BigEndian.Uint16(bundle))
			proof, err := tlog.ProveRecord(size, index, hashes)
			must(err)
			must(tlog.CheckRecord(proof, size, tree.Hash, index, tlog.RecordHash(bundle[2:2+length])))
			bundle = bundle[2+length:]
			index++
		}
	}
	fmt.Printf("%d entries verified\n", size)
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
