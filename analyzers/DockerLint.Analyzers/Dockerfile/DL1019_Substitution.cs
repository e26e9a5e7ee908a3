using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports substitutions of variables that BuildKit does not know.</summary>
[Analyzer(Words = "$")]
public sealed class SubstitutionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1019", "Variable substitution that a build does not know")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/variable-modifier", "dockerfile-utils/UNSUPPORTED_MODIFIER"],
        Documentation = """
            Where a build expands variables itself (not in the text of RUN, CMD and ENTRYPOINT, which a shell reads) it knows `${X-word}`,
            `${X:-word}`, `${X+word}`, `${X:+word}`, `${X?word}`, `${X:?word}`, `${X#pattern}`, `${X##pattern}`, `${X%pattern}`,
            `${X%%pattern}`, `${X/pattern/word}` and `${X//pattern/word}`. Substrings, upper case, lengths and arrays of bash are not among them.

            ```dockerfile bad
            FROM alpine:3.22
            ARG REVISION=0123456789abcdef
            LABEL revision=${REVISION:[|0|]:7}
            ```

            ```dockerfile good
            FROM alpine:3.22
            ARG REVISION=0123456
            LABEL revision=${REVISION}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var word in context.Tree.Root.Instructions.SelectMany(ExpandedWords.Of))
        {
            if (word.Expression is { HasOpenQuote: false, Problem: { } problem })
            {
                var span = SubstitutionPlace.Of(word.Text.Text, problem.Span) ?? problem.Span;
                context.Report(Descriptor, word.Text.ToOuter(span), char.ToUpperInvariant(problem.Message[0]) + problem.Message.Substring(1));
            }
        }
    }
}
