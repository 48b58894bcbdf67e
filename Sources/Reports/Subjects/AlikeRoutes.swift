import Planning
import Translation

/// Routes of one format into several products, all with the same result.
struct AlikeRoutes {
  /// The place in the ranking, from 1; the routes share it.
  let rank: Int
  private(set) var routes: [Route]

  /// One of the routes, which speaks for all.
  let first: Route

  private init(_ route: Route, rank: Int) {
    self.rank = rank
    routes = [route]
    first = route
  }

  /// The products, without repetition.
  var products: [String] {
    var names: [String] = []
    for route in routes where !names.contains(route.product) { names.append(route.product) }
    return names
  }

  /// Routes in the order of their ranks, alike ones together.
  static func groups(_ routes: [Route]) -> [AlikeRoutes] {
    var groups: [AlikeRoutes] = []
    for (index, route) in routes.enumerated() {
      if let known = groups.firstIndex(where: { $0.isLike(route) }) {
        groups[known].routes.append(route)
      } else {
        groups.append(AlikeRoutes(route, rank: index + 1))
      }
    }
    return groups
  }

  private func isLike(_ route: Route) -> Bool {
    first.format == route.format && first.total == route.total && first.losses == route.losses
      && first.chores == route.chores && RoutePart.fates.allSatisfy { first.count($0) == route.count($0) }
      && [Severity.error, .warning].allSatisfy { first.outcomes($0) == route.outcomes($0) }
  }
}
