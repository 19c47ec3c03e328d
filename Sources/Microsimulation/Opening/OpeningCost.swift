internal import BijstandCaseload

extension OpeningState {
    /// The stock by class of the norm, less its earnings of the cut-off.
    var beginstand: Beginstand {
        Beginstand(before: kostenstand(isReformed: false), after: kostenstand(isReformed: true))
    }

    /// - Parameter isReformed: whether only housemates from 27 years count.
    private func kostenstand(isReformed: Bool) -> Kostenstand {
        var betaald = [Int](repeating: 0, count: Kostenklasse.count)
        var stock = 0
        for row in rows where row.status < Status.out {
            let klasse = Kosten.klasse(
                profile: row.profile, row.medebewoners, isYoung: row.birth + Kosten.fullNormAge > 0,
                isReformed: isReformed)
            // At the end of month 0, the cut-off.
            let verdiensten = row.verdiensten == 0 ? 0 : row.vrijTot > 0 ? row.verdiensten : row.verdienstenDaarna
            betaald[klasse] += Kostenstand.part - Int(verdiensten)
            stock += 1
        }
        return Kostenstand(stock: stock, betaald: betaald)
    }
}
