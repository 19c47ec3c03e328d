// What people name who import this one product.

// Values and categories of a scenario.
@_exported public import struct BijstandCaseload.Month
@_exported public import struct BijstandCaseload.Euro
@_exported public import struct BijstandCaseload.Kerncijfer
@_exported public import struct BijstandCaseload.Quantity
@_exported public import struct BijstandCaseload.Scenario
@_exported public import struct BijstandCaseload.Intervention
@_exported public import struct BijstandCaseload.Effect
@_exported public import struct BijstandCaseload.DossierKey
@_exported public import struct BijstandCaseload.LifeEvent
@_exported public import struct BijstandCaseload.Message
@_exported public import struct BijstandCaseload.Phrase
@_exported public import struct BijstandCaseload.Wording
@_exported public import struct BijstandCaseload.Table
@_exported public import enum BijstandCaseload.Language
@_exported public import enum BijstandCaseload.Lijn
@_exported public import enum BijstandCaseload.Axis
@_exported public import enum BijstandCaseload.Afstand
@_exported public import enum BijstandCaseload.Oorzaak
@_exported public import enum BijstandCaseload.Herkomst
@_exported public import enum BijstandCaseload.Leefvorm
@_exported public import enum BijstandCaseload.Leeftijd
@_exported public import enum BijstandCaseload.Duur
@_exported public import enum BijstandCaseload.Kenmerk

// Figures, and how they differ between runs.
@_exported public import struct BijstandAnalysis.PairedDifference
@_exported public import struct BijstandAnalysis.Businesscase
@_exported public import struct BijstandAnalysis.Trajectrekening
@_exported public import struct BijstandFigures.Figure
@_exported public import struct BijstandFigures.Forecast
@_exported public import struct BijstandFigures.Summary
@_exported public import struct BijstandFigures.YearFigures
@_exported public import enum BijstandFigures.Unit

// What varies between replications.
@_exported public import enum BijstandMicrosimulation.Uncertainty
@_exported public import struct BijstandMicrosimulation.Interrupted

// Scenario files and what is written.
@_exported public import enum BijstandExchange.BijstandVersion
@_exported public import enum BijstandExchange.CSVDialect
@_exported public import struct BijstandExchange.Diagnostic
@_exported public import struct BijstandExchange.ExpectationResult
@_exported public import struct BijstandExchange.InvalidInput
@_exported public import struct BijstandExchange.Manifest
@_exported public import struct BijstandExchange.MissingInput
@_exported public import struct BijstandExchange.NewEffect
@_exported public import struct BijstandExchange.NewIntervention
@_exported public import struct BijstandExchange.RunRequest
@_exported public import struct BijstandExchange.ScenarioFile
@_exported public import struct BijstandExchange.StaleReferences
@_exported public import struct BijstandExchange.WriteFailure
@_exported public import struct BijstandExchange.Warning
