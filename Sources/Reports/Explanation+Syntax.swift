/// Why bytes could not be read.
extension Explanation {
  static let emptyDocument = Explanation(
    "The input holds nothing.", why: "A download or an export was interrupted, or the wrong file was given.",
    remedy: "Export the profile again.")

  static let protectedFile = Explanation(
    "The input is protected by a password or a key, and nothing in it was read.",
    why: "Archives, workbooks, key stores and encrypted files show what they are, and hold the rest back.",
    remedy: "Open it with the program that made it, and give what is inside.")

  static let otherFile = Explanation(
    "The input is a file of another kind, which holds no settings.",
    why: "A sign-in page was saved in place of an export, a workbook in place of a list, or the wrong file was named.",
    remedy: "Do what the message says for that kind of file.")

  static let tooLarge = Explanation(
    "The input has more bytes than the limit.",
    why: "Limits keep a broken or hostile file from using up the machine.",
    remedy: "Check that it is the right file; split exports of whole organisations.")

  static let tooDeep = Explanation(
    "Lists and objects of the input are nested deeper than the limit.",
    why: "Policies need a few levels only; deep nesting is a sign of a broken or hostile file.",
    remedy: "Check that it is the right file.")

  static let tooManyValues = Explanation(
    "The input holds more values than the limit.",
    why: "Limits keep a broken or hostile file from using up the machine.",
    remedy: "Check that it is the right file; split exports of whole organisations.")

  static let unsupportedEncoding = Explanation(
    "The input is text in an encoding that is not read, or says two things about its encoding.",
    why:
      "UTF-8, UTF-16 with a byte order mark, and what an XML declaration truly says are read; a guess could garble names.",
    remedy: "Save the file as UTF-8, or say what it is in with --encoding: utf-8, utf-16, latin1 or windows-1252.")

  static let invalidText = Explanation(
    "The input holds characters that its syntax does not allow.",
    why: "NUL, lone halves of characters and damaged UTF-8 have no meaning and may hide things.",
    remedy:
      "Remove or correct the characters at the place that is named; if the file is in Latin-1, give --encoding latin1.")

  static let malformedDocument = Explanation(
    "The input does not follow the rules of its syntax.",
    why: "It was cut off, edited by hand, or is another kind of file.",
    remedy: "Correct it at the place that is named, or export it again.")

  static let duplicateKey = Explanation(
    "A key stands twice in one object.", why: "Products differ in which of the two they believe.",
    remedy: "Keep one of the two and remove the other.")

  static let numberOutOfRange = Explanation(
    "A number does not fit in 64 bits.", why: "It could not be handed on exactly.",
    remedy: "Write a smaller number; if it is an identifier, write it as text.")

  static let forbiddenDoctype = Explanation(
    "The property list brings its own document type.",
    why: "Such definitions can read other files and blow up memory.",
    remedy: "Remove the part in square brackets from the DOCTYPE line.")

  static let unknownEntity = Explanation(
    "The property list uses an entity that XML does not define.",
    why: "Only &lt;, &gt;, &amp;, &quot;, &apos; and numeric references are known.",
    remedy: "Write the character itself, or its number.")

  static let unknownTag = Explanation(
    "The YAML document uses a tag that has no meaning here.", why: "Tags can ask readers to run code.",
    remedy: "Remove the tag.")

  static let tooManyAliases = Explanation(
    "The YAML document repeats values by alias more often than the limit.",
    why: "A few lines of aliases can stand for billions of values.",
    remedy: "Write the values out.")
}
