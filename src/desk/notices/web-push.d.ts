/** What we use of the package web-push, which brings no types: the request, made and not sent. */
declare module 'web-push' {
  const webPush: {
    generateRequestDetails(
      subscription: { endpoint: string; keys: { p256dh: string; auth: string } },
      payload: string,
      options: { TTL: number; contentEncoding: 'aes128gcm'; vapidDetails: { subject: string; publicKey: string; privateKey: string } }
    ): { headers: Record<string, string | number>; body: Buffer }
  }
  export default webPush
}
