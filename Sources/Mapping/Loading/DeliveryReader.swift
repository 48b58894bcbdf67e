/// Reads how outputs get into products.
struct DeliveryReader {
  let object: TableObject

  /// - Parameters:
  ///   - vendor: The product of a delivery that names none.
  ///   - dialect: The variables of a delivery that names none.
  func read(vendor: String, dialect: String?) -> [Delivery] {
    object.objects("delivery", Grammar.delivery).compactMap { delivery in
      let place = delivery.requiredText("place")
      guard let how = delivery.word("how", as: Delivery.Method.self) else {
        if delivery["how"] == nil { delivery.fault(nil, "a delivery needs how") }
        return nil
      }
      let variables = delivery.text("variables") ?? dialect
      return Delivery(
        product: delivery.text("product") ?? vendor, how: how, place: place,
        variables: variables == "none" ? nil : variables, note: delivery.text("note"))
    }
  }
}
