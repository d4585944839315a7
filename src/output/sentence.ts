/** A text with its first letter as a sentence has it; Chinese has none. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
