/// Explanations of what is said of envelopes and schemas of Android apps.
extension Explanation {
  static let inputIrregular = Explanation(
    "The input is not written as its product writes it, and was understood all the same.",
    why: "Files are edited by hand, or made by programs that take a product's documentation their own way.",
    remedy: "Correct the file if it is still in use: devices may ignore what this program understood.")

  static let inputRepaired = Explanation(
    "Something of the input is against the rules, and --lenient read it as the one thing that it can mean.",
    why: "Products and devices refuse such values, or the whole document: a number written as text, an & that is not "
      + "escaped, a comma too many.",
    remedy: "Correct the file if it is still in use. A translation into its own format writes it correctly.")

  static let envelopeNeedsInput = Explanation(
    "The document around the app's settings needs something that only your tenant or console knows.",
    why: "Products give apps ids of their own, and some have no place for a setting that the app takes.",
    remedy: "Do what the report says before or after you upload the output.")

  static let envelopeForeign = Explanation(
    "The document configures other apps, or says something of devices as a whole.",
    why: "A policy holds the configurations of many apps; only one of them is translated.",
    remedy: "Merge the output into that document with --into, so that the rest stays.")

  static let envelopeLeftOut = Explanation(
    "The document says something beside the app's settings that the output's envelope has no place for.",
    why: "How an app is installed, and for which devices, is not a setting of the app.",
    remedy: "Set it up in the target product by hand.")

  static let mergeReplaced = Explanation(
    "The document given with --into held another value for a setting that the output says.",
    why: "The output's value takes its place, so that what the report says is what devices get.",
    remedy: "Compare both values, and change the one that is wrong.")

  static let mergeKept = Explanation(
    "The document given with --into holds settings of the app that the output does not say.",
    why: "Merging touches nothing that the output does not speak of.",
    remedy: "Nothing, unless one of them should go: delete it in the document.")

  static let schemaMismatch = Explanation(
    "The app's schema does not allow a key, a type, a value or a place.",
    why: "Apps ignore what they do not declare, and some products refuse the whole configuration.",
    remedy: "Correct the setting as the report says, or use the schema of the version that devices run.")

  static let schemaResolved = Explanation(
    "The app's schema gave the real key of a setting of which only the label is published.",
    why: "The label in the schema is the one in the vendor's documentation.",
    remedy: "Nothing.")

  static let schemaUnresolved = Explanation(
    "The app's schema does not tell the key of a setting, or its values, so that a guess stays.",
    why: "The schema is of another version or language, or it refers to texts that only the app holds.",
    remedy: "Find the setting in the schema and correct what was written, or leave the setting out.")
}
