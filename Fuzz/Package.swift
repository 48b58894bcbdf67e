// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Tests of robustness, in a package of their own: who builds the program needs none of it. README says how to run them.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "EASPolicyTranslator", path: "..")],
  targets: [
    // libFuzzer brings the main function.
    .executableTarget(
      name: "fuzz",
      dependencies: [.product(name: "EASPolicyTranslator", package: "EASPolicyTranslator")],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
    // Mutations is also a target of the main package, whose tests use it.
    .executableTarget(
      name: "mutate",
      dependencies: [.product(name: "EASPolicyTranslator", package: "EASPolicyTranslator")],
      path: "Sources",
      exclude: ["fuzz"],
      sources: ["Mutations", "mutate"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
