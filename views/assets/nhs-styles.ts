/**
 * The style sheet of nhsuk-frontend as a service outside of the NHS may send it:
 * its font is licensed to the NHS and comes from an NHS server, so pages use Arial instead.
 */
export const nhsStyles = (officialCss: string): string =>
  officialCss
    .replace(fontFace, '')
    .replace(licensedFamily, 'font-family:Arial,sans-serif')
    .replace(sourceMap, '')

const fontFace = /@font-face\s*\{[^}]*\}/g
const licensedFamily = /font-family:[^;}]*Frutiger[^;}]*/g

/** The map is not sent, and asking for it would only fill the log of whoever opens the developer tools. */
const sourceMap = /\/\*# sourceMappingURL=.*?\*\//g
