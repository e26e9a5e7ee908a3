using DockerLint.Dockerfile.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports substitutions that the frontend of the file does not have yet.</summary>
[Analyzer(Words = "$")]
public sealed class NewerSubstitutionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1059.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1059", "Substitution needs a newer frontend")
    {
        Message = "'{0}' needs '# syntax=docker/dockerfile:1.7' or later, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/variable-modifier"],
        Documentation = """
            Prefixes, suffixes and replacements (`${X#pattern}`, `${X%pattern}`, `${X/pattern/word}`) came with version 1.7 of the frontend. A file that
            asks for an older one cannot use them.

            ```dockerfile bad
            # syntax=docker/dockerfile:1.4
            FROM alpine:3.22
            ARG TAG=v1.2
            LABEL version=[|${TAG#v}|]
            ```

            ```dockerfile good
            # syntax=docker/dockerfile:1
            FROM alpine:3.22
            ARG TAG=v1.2
            LABEL version=${TAG#v}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private const int FirstMinor = 7;

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        if (DockerfileFrontend.Of(context.Tree) is not { IsCustom: false, Minor: < FirstMinor })
        {
            return;
        }

        foreach (var word in context.Tree.Root.Instructions.SelectMany(ExpandedWords.Of))
        {
            foreach (var reference in word.Expression.References.Where(reference => reference.Operator >= VariableOperator.RemoveShortestPrefix))
            {
                context.Report(Descriptor, word.Text.ToOuter(reference.Span), word.Text.Text.Substring(reference.Span.Start, reference.Span.Length));
            }
        }
    }
}
