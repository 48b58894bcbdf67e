/// The words of mapping tables: what the loader accepts and what the documentation shows, said once.
public enum Grammar {
  /// The keys of one kind of object in a table.
  public struct Section: Sendable {
    /// The name in documentation and messages.
    public let name: String
    /// What the object is.
    public let summary: String
    /// Key and meaning, in the order of documentation.
    public let keys: [(key: String, summary: String)]

    /// Names the keys of one kind of object.
    public init(name: String, summary: String, keys: [(key: String, summary: String)]) {
      self.name = name
      self.summary = summary
      self.keys = keys
    }
  }

  static let header = Section(
    name: "table", summary: "One file a format.",
    keys: [
      ("format", "The id of the format, kebab-case."),
      ("title", "The format in words."),
      ("vendor", "Whose format it is. Tables of one vendor share tenants' certificate ids."),
      ("syntax", "The codec: `json`, `plist` or `yaml`, or one that a backend brings."),
      ("aliases", "Short names that people type. A name of several tables is answered with a question."),
      ("platforms", "The platforms that it configures."),
      ("package", "The Android app that it configures."),
      ("otherPackages", "Other packages that take the same settings, such as editions of the app for one product."),
      ("deprecated", "`{since, instead}`: the vendor has given the channel up."),
      ("inferredKeys", "`{gravity, note}`: what a wrong guess at a key would mean. Default gravity: behaviour."),
      ("requires", "Companions and prerequisites: a list of `{note, when}`."),
      ("sources", "Short names of sources with their full names; rows cite the short ones."),
      ("dialect", "Which product's variables its text holds; without one, none."),
      ("delivery", "How an output gets into products."),
      ("update", "`{note, evidence, source}`: what a changed version does on devices that have the old one."),
      (
        "sameAddress",
        "`{note, evidence, source}`: what devices do with a second account of one address, whatever its host."
      ),
      ("accountRestriction", "The signs by which a document tells that users cannot change accounts."),
      ("ownIdentifiers", "How the identifiers begin that the product makes by itself."),
      ("restrictedPlatforms", "Platforms on which the format works in few cases only."),
      ("detect", "Tests of which any one tells the format for certain: `{at, is}`, `{at, exists}` or `{all: [...]}`."),
      ("candidate", "Tests of which any one makes the format possible, so that a person is asked."),
      ("refuse", "Documents of this format without settings: `{at, is|exists, code, summary, remedy}`."),
      ("irregular", "Documents that are read with a remark: `{at, is|exists, summary, remedy}`."),
      ("shapes", "Where profiles, accounts and certificates stand. The first is written by default."),
      ("profile", "The rows of the profile."),
      ("accounts", "The rows of each account."),
      ("certificates", "The rows of each certificate."),
      ("overrides", "The built-in format that a table given with `--tables` takes the place of."),
    ])

  static let shape = Section(
    name: "shape", summary: "One arrangement of a document.",
    keys: [
      ("name", "What `--shape` calls it."),
      ("profile", "Path from the root to the profile; `/*` selects several."),
      ("accounts", "Path from the profile to its accounts: `payloads/*[type=ExchangeActiveSync]`."),
      ("certificates", "Path from the profile to its certificates."),
      ("foreign", "Paths from the profile to payloads that are none of our business, accounts and certificates aside."),
      ("foreignType", "The member that names the type of a foreign payload."),
      ("typeList", "Path from the profile to the list of all payload types, which is written to fit the payloads."),
      ("holdsProfile", "false: this shape has no place for the profile's own settings."),
      ("label", "The vendor's words for the list of accounts, by which an app's schema gives its real key."),
      ("detect", "Tests of which any one tells the shape; without, its accounts do."),
      (
        "fragment",
        "What the document is, in a sentence, where no product takes the shape: it is read with a remark, never written."
      ),
    ])

  static let accountRestriction = Section(
    name: "accountRestriction", summary: "How a document tells that users cannot change accounts.",
    keys: [
      ("tests", "Tests from the root of the document, of which any one tells it."),
      ("evidence", "`documented`, `observed` or `inferred`."),
      ("source", "A short name of `sources`."),
    ])

  static let ownIdentifier = Section(
    name: "ownIdentifier",
    summary: "Identifiers that the product makes; another product's document should not hold them.",
    keys: [
      ("prefix", "How they begin."),
      ("evidence", "`documented`, `observed` or `inferred`."),
      ("source", "A short name of `sources`."),
    ])

  static let restrictedPlatform = Section(
    name: "restrictedPlatform", summary: "A platform on which the format works in few cases only.",
    keys: [
      ("platform", "One of the table's platforms."),
      ("to", "The only devices that take the settings."),
      ("instead", "What to use for the others, in a sentence."),
      ("evidence", "`documented`, `observed` or `inferred`."),
      ("source", "A short name of `sources`."),
    ])

  static let test = Section(
    name: "test", summary: "What tells a format; all parts must hold.",
    keys: [
      ("at", "Path from the root."),
      ("is", "The scalar, or one of a list of scalars, that stands there."),
      ("exists", "Whether there is anything there; true by default."),
      ("all", "Several tests that must all hold."),
    ])

  static let refusal = Section(
    name: "refusal", summary: "A test, and what to say of documents for which it holds.",
    keys: test.keys + [
      ("code", "The code of the fault."),
      ("summary", "What the document is."),
      ("remedy", "What to do."),
    ])

  static let irregularity = Section(
    name: "irregularity",
    summary: "A test, and what to say of documents for which it holds; they are read all the same.",
    keys: test.keys + [("summary", "What is odd about the document."), ("remedy", "What to do.")])

  static let delivery = Section(
    name: "delivery", summary: "One way into a product. All ways of a product are one route of a migration.",
    keys: [
      ("product", "The product that takes the output; the table's vendor by default."),
      ("how", "`api`, `upload` or `hand`."),
      ("place", "The console's path or the API's call."),
      ("variables", "The dialect of the variables that the product fills in; the table's by default; `none`."),
      ("note", "What an administrator should know."),
    ])

  static let update = Section(
    name: "update",
    summary: "What a changed version does on devices that have the old one. `sameAddress` has the same keys.",
    keys: [
      ("note", "The effect, in a sentence."), ("evidence", "`documented`, `observed` or `inferred`."),
      ("source", "A short name of `sources`."),
    ])

  static let twin = Section(
    name: "twin", summary: "The same setting said a second time.",
    keys: [("key", "Path from the record."), ("convert", "How its value becomes the canonical one.")])

  static let heldBack = Section(
    name: "heldBack", summary: "A key that tells of a secret which the document does not tell.",
    keys: [("key", "Path from the record."), ("is", "What is written when a secret is held back.")])

  static let example = Section(
    name: "example", summary: "A value in both spellings.",
    keys: [("in", "The vendor's value."), ("out", "The canonical value of the row's first field.")])

  static let section = Section(
    name: "section", summary: "The rows of the profile, of each account or of each certificate.",
    keys: [
      ("rows", "Rows and choices; their order is the order of output."),
      ("constants", "Members with a fixed value: `{KEY: value}`."),
      ("requiredConstants", "Those of `constants` without which a document is refused: a list of keys."),
      ("ignore", "Members that mean nothing to a policy: `{KEY: reason}`."),
      ("atLeastOne", "Switches of which one must be on: a list of `{fields, note}`."),
      ("id", "Certificates only: the member with the id that accounts refer to."),
    ])

  static let row = Section(
    name: "row", summary: "What the format can say about one or more fields.",
    keys: [
      ("field", "A field of the catalogue."),
      ("fields", "Several fields, or a section such as `smime.*` in a row without key."),
      ("local", "A setting of this vendor alone; its field is `FORMAT.NAME`."),
      ("type", "The type of a local setting, default `template`; or `id`: a number or text, 64 bits."),
      ("gravity", "How grave the loss of a local setting is, default `behaviour`."),
      ("key", "Path from the record to the value."),
      ("aliases", "Further paths that are read and never written."),
      ("label", "The vendor's words in its console."),
      ("order", "The place in the console, from 1."),
      ("support", "`full` (default), `partial`, `none`, `unknown` or `inherent`; `partial` and `none` need a note."),
      ("value", "With `inherent`: what the product always does; where it follows from other values, `derive` says so."),
      ("evidence", "`documented`, `observed` or `inferred`; needed with a key."),
      ("source", "A short name of `sources`; needed with a key."),
      ("default", "What the product does when the key is absent, in its own spelling."),
      ("required", "true, or a condition: the output does not work without a value."),
      ("write", "`always`: the key is written even if nothing is set."),
      ("fallback", "What `write: always` writes in the end, in the vendor's spelling."),
      ("since", "The first version of each platform that knows the key: `{iOS: \"13.0\"}`."),
      ("platforms", "The only platforms that know the key."),
      ("deprecated", "Since when the key is obsolete."),
      ("derive", "A named rule that makes a value when none is given."),
      ("when", "The row is written only if this condition holds; reading does not ask."),
      ("unless", "The row is written only if this condition does not hold."),
      ("within", "`vendor`: the value means something only to this vendor, and is written from its formats alone."),
      ("convert", "How values become each other."),
      ("types", "Where the value is settings: `{MEMBER: TYPE}`, and `*` for all other members."),
      ("twin", "`{key, convert}`: the same setting said a second time; the row's key wins."),
      ("heldBack", "`{key, is}`: a key that tells of a secret which the document does not tell."),
      ("is", "In a choice: the constant that stands for the value."),
      ("note", "What an administrator should know."),
      ("remedy", "With `none`: the setting exists outside the document, and this is what to do there by hand."),
      ("example", "`{in, out}`: a vendor's value and its canonical value; tests and documentation read it."),
    ])

  static let choice = Section(
    name: "choice", summary: "A discriminator; when writing, the first alternative that fits is used.",
    keys: [
      ("choose", "Path from the record to the discriminator."),
      ("label", "The vendor's words in its console."),
      ("order", "The place in the console."),
      ("evidence", "How sure the key is."),
      ("source", "A short name of `sources`."),
      ("of", "The alternatives: each word with its rows, or with `{when, rows}`."),
    ])

  static let conversion = Section(
    name: "convert", summary: "The closed set of conversions.",
    keys: [
      ("invert", "The opposite truth value."),
      ("map", "`{VENDOR: canonical}`; with several fields `{VENDOR: [a, b]}`."),
      ("otherwise", "Beside `map` or `only`: `lower`, `higher`, `any`, or the canonical value to fall back to."),
      ("provided", "Beside `map`: `{CANONICAL: condition}`; a line that is written only where the condition holds."),
      ("only", "The numbers that can be said."),
      ("member", "Whether a list holds this word."),
      ("join", "Two fields with this separator between them."),
      ("unlessContains", "Beside `join`: the first part is left out where the second holds this text."),
      ("hostPort", "`host`, `host:port` or a URL for host, port and path."),
      ("bits", "Words as bits of a number, the first word lowest."),
      ("text", "Beside `bits`: true writes zeros and ones as text, first word first."),
      ("base64", "Bytes as base64 text."),
      ("list", "A list as text with this separator; both are read."),
      ("asText", "Beside `list`: false writes a list."),
      ("spill", "Text whose first part is the value and whose rest, behind this separator, is a list for `field`."),
      ("field", "Beside `spill`: the field of the list."),
      ("unreadable", "Beside `spill`: words that occur and mean nothing known; they are reported as unrecognised."),
      ("gather", "Members that are carried whole as one settings value."),
      ("settings", "A dictionary that is carried whole."),
      ("secrets", "Beside `gather` or `settings`: members that are secrets."),
      ("certificate", "`reference`, `tenant`, `owner`, `alias` or `inline`."),
      ("storage", "Beside `alias`: the member with the key store's name."),
      ("name", "Beside `inline`: the member with the certificate's name."),
      ("password", "Beside `inline`: the member with the password."),
      ("base64Text", "Beside `inline`: true where the bytes are base64 text."),
    ])

  static let dialect = Section(
    name: "dialect", summary: "How a product spells variables; one file in `Mappings/dialects/`.",
    keys: [
      ("dialect", "The id of the dialect."),
      ("title", "The product in words."),
      ("open", "What opens a token."),
      ("close", "What closes a token; empty: it ends where its characters end."),
      ("characters", "The characters of a token's name; `a-z` is a range."),
      ("sources", "Short names of sources with their full names."),
      ("variables", "`{VARIABLE: {spelling, evidence, source}}`."),
      ("readOnly", "`{SPELLING: VARIABLE}`: further spellings that are read and never written."),
      ("custom", "The spelling of custom attributes, `#` for the number."),
      (
        "wholeValuesOnly",
        "Whether the product fills in a variable only where it is the whole of a value; otherwise `false`."
      ),
    ])

  /// Everything, in the order of documentation.
  public static let sections = [
    header, delivery, update, accountRestriction, ownIdentifier, restrictedPlatform, shape, test, refusal, irregularity,
    section, row,
    twin, heldBack, example, choice, conversion, dialect,
  ]
}
