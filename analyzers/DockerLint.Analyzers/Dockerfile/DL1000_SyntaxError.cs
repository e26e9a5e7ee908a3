using DockerLint.Dockerfile.Semantics;
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
        Aliases =
        [
            "hadolint/DL1000",
            "dockerfile-utils/SYNTAX_MISSING_SINGLE_QUOTE",
            "dockerfile-utils/SYNTAX_MISSING_DOUBLE_QUOTE",
        ],
        Documentation = """
            Text that a build refuses and that no rule with an id of its own explains: a quote that nothing closes, or a here-document where
            COPY and ADD take their destination.

            ```dockerfile bad
            FROM alpine:3.22
            ENV GREETING=[|"|]hello
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV GREETING="hello"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);
        context.RegisterDockerfileAction(AnalyzeWords);
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => AnalyzeDestination(copy, copy.Node));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => AnalyzeDestination(add, add.Node));
    }

    // Problems that rules with ids of their own report.
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "BlankName", "DirectiveRepeated", "ExtraArgument", "FromArguments", "HealthcheckCommand", "HealthcheckType", "InvalidEscape", "JsonNotStrings",
        "MissingArgument", "MissingEquals", "MissingValue", "OnbuildTrigger", "ShellRequiresJson", "UnknownInstruction", "UnterminatedHeredoc",
    };

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        foreach (var diagnostic in context.Tree.Diagnostics.Where(diagnostic => !Elsewhere.Contains(diagnostic.Code)))
        {
            context.Report(Descriptor, diagnostic.Span, diagnostic.Message);
        }
    }

    private static void AnalyzeWords(DockerfileAnalysisContext context)
    {
        foreach (var word in context.Tree.Root.Instructions.SelectMany(ExpandedWords.Of))
        {
            if (word.Expression is { HasOpenQuote: true, Problem: { } problem })
            {
                context.Report(Descriptor, word.Text.ToOuter(problem.Span), char.ToUpperInvariant(problem.Message[0]) + problem.Message.Substring(1));
            }
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
