internal import BijstandCaseload

/// Whether the plain constants of the loop are those of the categories.
extension LoopConstants {
    static let agree =
        sizesAgree && lanesAgree && werkAgrees && terugvalAgrees && movesAgree && costsAgree && trajectenAgree

    private static let sizesAgree =
        Metric.sizesAgree && [aow, overlijden].map { Int($0) } == [Einde.aow, .overlijden].map { $0.index }
        && Profile.count <= UInt64.bitWidth && Profile.kenmerken == 1 << Kenmerk.count
        && Profile.arbeidsbeperkt == Kenmerk.arbeidsbeperkt.index
        && (kenmerken, medebewoners, sindsBands) == (Kenmerk.count, Medebewoners.count, SindsUitstroom.count)
        && Int(part) == Kostenstand.part
        // Indeling in the effect classes is a mask; each kenmerk has a random word of its own.
        && Metric.afstanden & (Metric.afstanden - 1) == 0 && Kenmerk.count <= AttributeWord.medebewoners

    /// Causes before all other lanes; a status for each afstand, then out.
    private static let lanesAgree =
        Lane.causes == Oorzaak.count && Lane.werk == Oorzaak.werk.index
        && Lane.stride >= Lane.count && MemoryLayout<Lanes>.size == Lane.stride * MemoryLayout<Double>.size
        && wordsAgree && Int(Status.out) == Afstand.count && Status.rows == Afstand.count + 1

    /// A random word for each, of the three blocks; those of the first two are the lanes themselves.
    private static let wordsAgree: Bool = {
        let words = (0..<Lane.count).map { Lane.word($0) } + [Lane.deathWord, Lane.terugvalWord]
        return Set(words).count == words.count && words.allSatisfy { $0 < Clocks.groups * Clocks.words }
            && Array(words.prefix(2 * Clocks.words)) == Array(0..<2 * Clocks.words)
            && Clocks.words == SIMD4<UInt32>.scalarCount
    }()

    private static let werkAgrees =
        Int(fullTime) == Uren.fullTime && Uren.allCases.allSatisfy { Kosten.hours(UInt8($0.index + 1)) == $0.perWeek }
        && Termijn.allCases.allSatisfy { Int(months(term: $0.index)) == $0.months ?? 0 }
        && Int(vast) == Termijn.vast.index && Termijn.tijdelijk.count == JobTerms.terms
        && [contract, ww, werkloos].map { Int($0) }
            == [Werkfase.contract, .ww, .werkloos].map { 1 + $0.index }
        && JobWord.growth + Metric.uren - 2 <= Clocks.words

    private static let terugvalAgrees =
        SindsUitstroom.allCases.allSatisfy { band in
            let upper = band.upper ?? SindsUitstroom.window
            return Int(end(sinds: band.index)) == upper
                && (band.lower..<upper).allSatisfy { sinds(Int32($0)) == band.index }
        } && windows == Metric.returnWindows.count
        && (0...SindsUitstroom.window).allSatisfy { away in
            firstWindow(Int32(away)) == Metric.returnWindows.firstIndex { away <= $0 } ?? windows
        }

    private static let movesAgree = Afstand.allCases.allSatisfy { afstand in
        let (away, towards) = (Doorstroom.away(from: afstand), Doorstroom.towards(from: afstand))
        return (away.map { $0.index == moveAway(from: UInt8(afstand.index)) } ?? true)
            && (towards.map { $0.index == moveTowards(from: UInt8(afstand.index)) } ?? true)
    }

    private static let costsAgree =
        Kosten.fullNormAge == Kostenklasse.fullNormAge && Medebewoners.count <= 1 << Kosten.medebewonersBits
        && Medebewoners.allCases.allSatisfy { medebewoners in
            let more = medebewoners.index
            return Leefvorm.allCases.allSatisfy { leefvorm in
                func klasse(_ isYoung: Bool) -> Kostenklasse {
                    Kostenklasse.allCases[
                        Kostenklasse.index(leefvorm: leefvorm.index, isYoung: isYoung, medebewoners: more)]
                }
                let recipients = leefvorm == .paar ? 2 : 1
                return klasse(true) == (leefvorm == .paar ? .jongPaar : .jongAlleen)
                    && klasse(false).sharing.map { $0 == (recipients + more, recipients) } ?? false
            }
        }

    private static let trajectenAgree =
        Traject.repeatLimit <= TrajectRule.timesMask && Traject.limit * Int(TrajectRule.timesBits) <= UInt64.bitWidth
        && Traject.limit <= UInt16.bitWidth
}
