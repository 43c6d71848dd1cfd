/** Whether a host, as an address of the web names it, is this machine: what goes there crosses no network. */
export const isOwnMachine = (hostname: string): boolean =>
  /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i.test(hostname)
