import Documents
import Foundation
import TestSupport
import Testing
import Translation

/// Damaged documents: refused with a reason, or read and translated; never a crash, never a broken promise.
@Suite struct DamageTests {
  @Test(arguments: Sample.all)
  func aTruncatedDocumentIsRefusedOrRead(_ sample: Sample) throws {
    let bytes = try sample.bytes()
    let count = 24
    for step in 0..<count {
      let length = bytes.count * step / count
      do {
        _ = try Sample.translator.read(Array(bytes[..<length]), format: sample.format)
        // Only YAML can end early and still be a document.
        #expect(sample.name.hasSuffix(".yaml"), "\(length) bytes were accepted")
      } catch let input as UnusableInput {
        #expect(!input.faults.isEmpty)
        for fault in input.faults { Self.expectSentences(fault) }
      } catch {
        Issue.record("\(length) bytes: \(error)")
      }
    }
  }

  /// For each of twenty seeds. PROPERTY_CASES=1000 swift test --filter DamageTests looks further.
  static let mutations = ProcessInfo.processInfo.environment["PROPERTY_CASES"].flatMap(Int.init) ?? 100

  @Test(arguments: 0..<20)
  func noMutationBreaksAPromise(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<Self.mutations {
      let sample = random.pick(Sample.all)
      let bytes = Self.mutate(try sample.bytes(), &random)
      let format = random.pick(Sample.formats)
      do {
        let document = try Sample.translator.read(bytes, format: random.chance(50) ? sample.format : nil)
        guard random.chance(40), let selection = document.selections(into: format).first else { continue }
        let options: TranslationOptions = random.chance(50) ? .withSecrets : TranslationOptions()
        let translation = try Sample.translator.translate(document, selection, to: format, options: options)
        #expect(translation.report.isBalanced)
      } catch let input as UnusableInput {
        for fault in input.faults { Self.expectSentences(fault) }
      } catch {
        Issue.record("\(sample) to \(format): \(error) with \(String(decoding: bytes.prefix(3000), as: UTF8.self))")
      }
    }
  }

  private static func expectSentences(_ fault: InputFault) {
    #expect(fault.summary.hasSuffix("."), "\(fault.summary)")
    #expect(fault.remedy.hasSuffix("."), "\(fault.remedy)")
    let shown = (fault.summary + fault.remedy).unicodeScalars
    #expect(!shown.contains { $0.properties.generalCategory == .control }, "\(fault.summary.debugDescription)")
  }

  private static func mutate(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<random.number(1..<5) where !bytes.isEmpty {
      let place = random.number(0..<bytes.count)
      switch random.number(0..<5) {
      case 0: bytes[place] = UInt8(random.number(0..<256))
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(random.pick(Array("0129-.,:\"'{}[]<>/\\ \n%$tfn".utf8)), at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<min(place + 40, bytes.count)], at: place)
      default: bytes.swapAt(place, random.number(0..<bytes.count))
      }
    }
    return bytes
  }
}
