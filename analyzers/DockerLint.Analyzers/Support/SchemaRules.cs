using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Support;

/// <summary>Reports what the schema of Compose files says about a file.</summary>
internal static class SchemaRules
{
    /// <summary>The property of a finding that holds what was meant.</summary>
    public const string Meant = "meant";

    /// <summary>Has a rule report all violations of one kind. What Compose takes all the same is a warning at most.</summary>
    public static void RegisterSchemaAction(this AnalysisContext context, DiagnosticDescriptor descriptor, SchemaViolationKind kind) =>
        context.RegisterComposeAction(file =>
        {
            foreach (var violation in file.Model.SchemaViolations)
            {
                // Where an alias cannot be expanded, it matters no more what it stands for.
                if (violation.Kind == kind && !file.Model.AliasDiagnostics.Any(alias => alias.Span == violation.Span))
                {
                    Report(file, descriptor, violation);
                }
            }
        });

    private static void Report(ComposeAnalysisContext file, DiagnosticDescriptor descriptor, SchemaViolation violation)
    {
        var details = new ReportDetails
        {
            AtMost = violation.IsAccepted ? DiagnosticSeverity.Warning : null,
            RelatedLocations = violation.RelatedSpan is { } related ? [file.Related(related, "the other one")] : [],
            Properties = violation.Suggestion is { } meant ? new Dictionary<string, string> { [Meant] = meant } : ReportDetails.None.Properties,
        };
        file.Report(descriptor, violation.Span, details, violation.Message);
    }
}
