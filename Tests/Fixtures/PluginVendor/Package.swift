// swift-tools-version: 6.2
import PackageDescription

/// A vendor that nobody at home knows, in a package of its own: the library's public surface is all it has.
let package = Package(
  name: "PluginVendor",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "EASPolicyTranslator", path: "../../..")],
  targets: [
    .target(
      name: "HarbourMail",
      dependencies: [.product(name: "EASPolicyTranslator", package: "EASPolicyTranslator")],
      swiftSettings: [.treatAllWarnings(as: .error)]),
    .testTarget(
      name: "HarbourMailTests", dependencies: ["HarbourMail"], swiftSettings: [.treatAllWarnings(as: .error)]),
  ],
  swiftLanguageModes: [.v6]
)
