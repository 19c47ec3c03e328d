internal import BijstandCaseload

/// An effect as the tables need it: plain bits, months as timeline indices.
struct PlannedEffect: Sendable {
    let proces: Effect.Proces
    let kind: Effect.Kind
    /// Position of its ratio, level or difference in the scenario's numbers.
    let quantity: Int
    let months: ClosedRange<Int>
    /// Left out of ongewijzigd.
    let isNewBeleid: Bool
    let mask: FilterMask

    @inline(__always)
    func applies(in lijn: Lijn) -> Bool { lijn == .scenario || !isNewBeleid }

    /// Effects that touch at least one simulated month, in the scenario's order.
    static func all(_ scenario: Scenario, _ timeline: Timeline) -> [PlannedEffect] {
        scenario.interventions.flatMap { intervention in
            let isNew = intervention.isNewBeleid(after: scenario.cutOff)
            return intervention.effects.compactMap { effect -> PlannedEffect? in
                let from = max(1, timeline.index(effect.from))
                let to = min(timeline.last, effect.to.map(timeline.index) ?? timeline.last)
                guard from <= to else { return nil }
                return PlannedEffect(
                    proces: effect.proces, kind: effect.kind, quantity: effect.quantity, months: from...to,
                    isNewBeleid: isNew, mask: FilterMask(effect.filter))
            }
        }
    }

    /// The lanes of a status row that this effect multiplies.
    func lanes(status: Int) -> [Int] { mask.lanes(proces, status: status) }
}

extension FilterMask {
    /// The lanes of a status row that a ratio on a process multiplies.
    func lanes(_ proces: Effect.Proces, status: Int) -> [Int] {
        let isOut = status == Status.out
        switch proces {
        case .terugval: return isOut ? causes : []
        case .uitstroom: return isOut || !admits(afstand: status) ? [] : causes
        case .doorstroom: return isOut || !admits(afstand: status) ? [] : moves(from: Afstand.allCases[status])
        case .instroom, .arbeidsmarkt, .herindeling, .groei, .baanverlies, .begeleiding, .plaatsen: return []
        }
    }

    private var causes: [Int] { (0..<Lane.causes).filter { admits(oorzaak: $0) } }

    private func moves(from afstand: Afstand) -> [Int] {
        DoorstroomHazards.moves(from: afstand).compactMap { lane, move in
            move.map { admits(doorstroom: $0.index) } ?? false ? lane : nil
        }
    }
}
