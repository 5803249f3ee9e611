/**
 * Chromium's own background traffic, switched off before it starts (`electron-practice.md` 2, row Network): without
 * these a window that loads nothing still asks name servers dozens of times.
 */
export const networkSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-sync'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['no-pings'],
  // Looking for a proxy asks the network for a host named wpad.
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // A page that begins a call would join the group of multicast DNS, and the system says so to the network (measured).
  ['disable-features', 'WebRtcHideLocalIpsWithMdns,MediaRouter'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];
