using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <summary>What the linter says about itself, its input, its configuration and the comments addressed to it.</summary>
public static partial class EngineDiagnostics
{
    /// <summary>A rule threw: a fault of the rule, never of the file.</summary>
    public static readonly DiagnosticDescriptor InternalError = new("DL0001", "A rule failed")
    {
        Message = "The rule {0} failed with {1} and is off for this file; please report it with the lines marked here",
        Category = DiagnosticCategory.Engine,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            ## Why
            A rule threw an exception while it looked at the marked place. That is a fault of the rule, not of the file. The rule is off
            for this file; all others have run.

            ## What to do
            Report it with the message and the marked lines (take secrets out first). Until it is mended, the rule that failed can be
            switched off: `dotnet_diagnostic.<ID>.severity = none`.
            """,
    };

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All =>
        [InternalError, UnreadableInput, Configuration, UnknownSuppressedRule, UnusedSuppression, SuppressionWithoutReason, UnreadableSuppression, UnneededBaselineEntry, UnusableRules, DeclaredRule];
}
