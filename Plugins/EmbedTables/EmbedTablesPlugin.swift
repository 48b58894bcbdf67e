import Foundation
import PackagePlugin

/// Embeds every YAML file of the target's folder, so that a new table needs no change in Swift.
@main
struct EmbedTablesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let files = yamlFiles(below: target.directoryURL)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedText.swift")
    return [
      .buildCommand(
        displayName: "Embed \(files.count) mapping tables and dialects",
        executable: try context.tool(named: "embed-tables").url,
        arguments: [output.path()] + files.map { $0.path() },
        inputFiles: files,
        outputFiles: [output])
    ]
  }

  private func yamlFiles(below folder: URL) -> [URL] {
    let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let found = enumerator?.compactMap { $0 as? URL }.filter { $0.pathExtension == "yaml" } ?? []
    return found.sorted { $0.path() < $1.path() }
  }
}
