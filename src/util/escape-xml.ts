const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text for content and attributes of XML, in which no letter of it means anything. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? '')
