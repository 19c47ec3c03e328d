internal import BijstandExchange

/// The figures that a municipality's scenario holds or follows from, as they are written.
final class GemeenteGebruik {
    private(set) var cijfers: [GemeenteCijfer] = []

    func add(_ used: [GemeenteCijfer]) {
        for one in used where !cijfers.contains(one) { cijfers.append(one) }
    }
}
