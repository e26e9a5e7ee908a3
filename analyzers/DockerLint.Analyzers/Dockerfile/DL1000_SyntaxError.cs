using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports what a build cannot read and no other rule names.</summary>
[Analyzer]
public sealed class SyntaxErrorAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1000.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1000", "Syntax error")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unterminated-heredoc"],
        Documentation = """
            Text that a build refuses and that no rule with an id of its own explains, such as a here-document where COPY and ADD take their
            destination.

            ```dockerfile bad
            FROM alpine:3.22
            COPY app.conf [|<<EOF|]
            EOF
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY app.conf /etc/app.conf
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => AnalyzeDestination(copy, copy.Node));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => AnalyzeDestination(add, add.Node));
    }

    // Problems that rules with ids of their own report.
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "BlankName", "DirectiveRepeated", "ExtraArgument", "FromArguments", "FromKeyword", "HealthcheckCommand", "HealthcheckFlagsOnly", "HealthcheckType",
        "InvalidEscape", "JsonNotStrings", "MissingArgument", "MissingCommand", "MissingDestination", "MissingEquals", "MissingValue", "OnbuildChain", "OnbuildTrigger", "ShellRequiresJson", "UnknownInstruction", "UnterminatedHeredoc",
    };

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        foreach (var diagnostic in context.Tree.Diagnostics.Where(diagnostic => !Elsewhere.Contains(diagnostic.Code)))
        {
            context.Report(Descriptor, diagnostic.Span, diagnostic.Message);
        }
    }

    private static void AnalyzeDestination(ReportContext context, TransferInstructionSyntax transfer)
    {
        if (transfer.Destination is { } destination && transfer.Heredocs.Any(heredoc => heredoc.MarkerSpan.Start == destination.Span.Start))
        {
            context.Report(Descriptor, destination, $"{transfer.Name} has a here-document where its destination belongs");
        }
    }
}
