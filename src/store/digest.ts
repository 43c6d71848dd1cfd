import { hash } from 'node:crypto'

/** SHA-256 in hexadecimal: of approved content, of every link of a chain. */
export const digest = (text: string): string => hash('sha256', text)
