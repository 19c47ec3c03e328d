import BijstandFigures

/// A sentence in which every number knows which figures of the result it tells: plain on a terminal, each in an element of its own on a page.
package struct Zin: Sendable, ExpressibleByStringInterpolation, ExpressibleByStringLiteral {
    package enum Deel: Sendable, Equatable {
        case tekst(String)
        /// A year or month of the calendar.
        case tijd(String)
        /// A number as it is printed, and what it is of: one figure, or the difference of two.
        case cijfer(String, [Cijfer])
    }

    package private(set) var delen: [Deel]

    private init(_ delen: [Deel]) { self.delen = delen }

    package init(stringLiteral text: String) { delen = [.tekst(text)] }
    package init(stringInterpolation: Interpolation) { delen = stringInterpolation.delen }

    /// As it is read.
    package var text: String {
        delen.map { deel in
            switch deel {
            case .tekst(let text), .tijd(let text), .cijfer(let text, _): text
            }
        }.joined()
    }

    static func + (left: Zin, right: Zin) -> Zin { Zin(left.delen + right.delen) }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var delen: [Deel] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ text: String) { if !text.isEmpty { delen.append(.tekst(text)) } }
        /// A word, or a name of the file.
        package mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
        package mutating func appendInterpolation(jaar: Int) { delen.append(.tijd("\(jaar)")) }
        package mutating func appendInterpolation(tijd: String) { delen.append(.tijd(tijd)) }
        package mutating func appendInterpolation(_ zin: Zin) { delen += zin.delen }
        /// A number as it is printed.
        package mutating func appendInterpolation(_ printed: String, _ cijfers: Cijfer...) {
            delen.append(.cijfer(printed, cijfers))
        }
    }
}

extension Spoken {
    /// A sentence in one language.
    func zin(nl: Zin, en: Zin) -> Zin { language == .nl ? nl : en }
}
