import BijstandCaseload

/// Numbers as a Dutch finance officer reads them.
package enum DutchText {
    /// Whole euros, as `€ 28.600.000`; half a euro away from zero.
    package static func euro(_ amount: Euro) -> String { "€ " + whole(amount) }

    /// The same without the sign.
    package static func whole(_ amount: Euro) -> String {
        Euro(cents: Int64(Int128(amount.cents).multiplied(by: 1, dividedBy: 100)) * 100).dutch
    }

    /// Ten-thousandths as a percentage, as `8,75 %`: no more decimals than it needs.
    package static func percent(_ tenThousandths: Int64) -> String {
        let rest = Int(tenThousandths.magnitude % 100)
        let decimals = rest == 0 ? "" : rest.isMultiple(of: 10) ? ",\(rest / 10)" : ",\(rest < 10 ? "0" : "")\(rest)"
        return (tenThousandths < 0 ? "-" : "") + "\(tenThousandths.magnitude / 100)\(decimals) %"
    }
}
