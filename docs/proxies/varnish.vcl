vcl 4.1;

# Varnish in front of a desk: readers of one page and one language share one copy, whatever else their browsers send.

import std;

backend desk {
  .host = "127.0.0.1";
  .port = "8040";
}

acl near {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  # A correction need not wait for the minute: curl -X PURGE http://127.0.0.1:6081/checks/ID
  if (req.method == "PURGE") {
    if (!client.ip ~ near) {
      return (synth(405));
    }
    return (purge);
  }
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # The people of the desk, private pages, and whoever chooses a language.
  if (req.url ~ "^/(desk|status|complaints|newsletter/)" || req.url ~ "[?&]lang=") {
    return (pass);
  }

  # One language out of those the desk speaks: the one chosen at the foot of a page, else the first of the browser's that is among them.
  if (req.http.Cookie ~ "(?:^|;\s*)lang=(en|fr|es|ar)(?:;|$)") {
    set req.http.Accept-Language = regsub(req.http.Cookie, "^(?:.*;\s*)?lang=(en|fr|es|ar)(?:;.*)?$", "\1");
  } else if (req.http.Accept-Language ~ "(?i)(?:^|,)\s*(?:en|fr|es|ar)(?![a-z])") {
    set req.http.Accept-Language = std.tolower(regsub(req.http.Accept-Language, "(?i)^(?:.*?,)??\s*(en|fr|es|ar)(?![a-z]).*$", "\1"));
  } else {
    set req.http.Accept-Language = "en";
  }
  # Nothing else of a cookie changes what everybody may read.
  unset req.http.Cookie;
  return (hash);
}

sub vcl_backend_response {
  # Whoever comes just after the minute gets the old copy once more, while one request fetches the new one.
  set beresp.grace = 10s;
}
