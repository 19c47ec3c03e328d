import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import Foundation

/// What a dossier file tells the model, as of a cut-off.
package struct DossierEstimates {
    package let file: DossierFile
    package let window: ObservationWindow
    package let stock: [DossierSpell]
    package let formerRecipients: [DossierSpell]
    package let exposure: OccurrenceExposure

    package init(file: DossierFile, window: ObservationWindow) {
        self.file = file
        self.window = window
        stock = file.history.stock(at: window.through)
        formerRecipients = file.history.formerRecipients(at: window.through)
        exposure = OccurrenceExposure(file.history, window: window)
    }

    /// The file without its folder: what a `bron` names.
    package var name: String { URL(fileURLWithPath: file.name).lastPathComponent }

    /// Households of the opening stock by category.
    package func counts<Value: Category>(_ category: (DossierSpell) -> Value) -> [(category: Value, households: Int)] {
        var counts = [Int](repeating: 0, count: Value.count)
        for spell in stock { counts[category(spell).index] += 1 }
        return zip(Value.allCases, counts).map { ($0, $1) }
    }
}
