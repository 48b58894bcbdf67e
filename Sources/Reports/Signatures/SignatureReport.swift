public import Documents
public import ProfileSigning
public import Translation

/// Who signed some files, whether the signatures fit, and whether the signers are trusted.
public struct SignatureReport: Sendable {
  /// The files in the order of the command line.
  public let entries: [SignatureEntry]
  /// Where the trusted roots come from, in words.
  public let roots: String
  /// How many trusted roots there are.
  public let rootCount: Int
  /// The day of judgement.
  public let day: CalendarDate

  /// Creates a report.
  public init(entries: [SignatureEntry], anchors: TrustAnchors, day: CalendarDate) {
    self.entries = entries
    roots = anchors.origin
    rootCount = anchors.count
    self.day = day
  }

  /// Whether every file has signatures, all of them fit, and all signers are trusted.
  public var isTrusted: Bool { !entries.isEmpty && entries.allSatisfy { $0.verdict == .trusted } }
}

/// What was found in one file.
public struct SignatureEntry: Sendable {
  /// The path as given; `-` is standard input.
  public let path: String
  /// What was found.
  public let result: Result

  /// What was found.
  public enum Result: Sendable {
    /// The signatures, at least one.
    case signed([JudgedSignature])
    /// Nobody signed it.
    case unsigned
    /// It could not be used.
    case unusable(UnusableInput)
  }

  /// A file in a word.
  public enum Verdict: String, Sendable, CaseIterable {
    case trusted, untrusted, doubtful, invalid, unsigned, unusable
  }
}

extension SignatureEntry {
  /// Creates an entry of a file that could not be used.
  public init(path: String, unusable: UnusableInput) {
    self.path = path
    result = .unusable(unusable)
  }

  /// Looks for signatures in a file.
  ///
  /// - Throws: ``UnusableInput`` for messages that are damaged, encrypted, or without content.
  public init(path: String, _ bytes: [UInt8], judge: TrustJudge, limits: Limits = .standard) throws(UnusableInput) {
    self.path = path
    do {
      let profile = try SignedProfile.unwrap(bytes, limits: limits)
      if profile == nil { try Self.requireDocument(bytes) }
      let signatures = profile?.signatures ?? []
      result = signatures.isEmpty ? .unsigned : .signed(signatures.map { JudgedSignature($0, judge: judge) })
    } catch {
      throw UnusableInput([error], path: path)
    }
  }

  /// Nobody signs what is empty, an archive, or a store of keys.
  private static func requireDocument(_ bytes: [UInt8]) throws(InputFault) {
    guard !bytes.isEmpty else { throw .emptyDocument }
    try FileKind.refuse(bytes)
  }

  /// What is to be made of the file.
  public var verdict: Verdict {
    switch result {
    case .unsigned: .unsigned
    case .unusable: .unusable
    case .signed(let signatures):
      if signatures.contains(where: { if case .invalid = $0.signature.validity { true } else { false } }) {
        .invalid
      } else if !signatures.allSatisfy({ $0.signature.validity == .valid }) {
        .doubtful
      } else {
        signatures.allSatisfy(\.trust.isTrusted) ? .trusted : .untrusted
      }
    }
  }
}

/// A signature, and what is to be made of its signer.
public struct JudgedSignature: Sendable {
  /// The signature.
  public let signature: MessageSignature
  /// Whether a trusted root vouches for the signer.
  public let trust: Trust
  /// What else is worth knowing, in sentences.
  public let remarks: [String]
}

extension JudgedSignature {
  /// Judges a signature.
  public init(_ signature: MessageSignature, judge: TrustJudge) {
    self.signature = signature
    trust = judge.judge(signature)
    remarks = judge.remarks(on: signature)
  }
}
