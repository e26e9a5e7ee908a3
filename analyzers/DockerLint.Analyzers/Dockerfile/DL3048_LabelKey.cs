using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports keys of labels that are not formed as Docker asks, or that are in its own name spaces.</summary>
[Analyzer]
public sealed class LabelKeyAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Reserved = ["com.docker.", "io.docker.", "org.dockerproject."];

    // Docker documents these for others to set.
    private static readonly string[] Documented = ["com.docker.desktop.", "com.docker.extension.", "com.docker.image.source."];

    /// <summary>DL3048.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3048", "Key of a label is not well formed")
    {
        Message = "Label '{0}' {1}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3048", "tally/labels/valid-key"],
        Documentation = """
            Docker asks for keys of small letters, digits, dots and dashes that begin with a letter, end with a letter or a digit and have no
            separator twice. The name spaces `com.docker.`, `io.docker.` and `org.dockerproject.` are its own; the
            labels in them that Docker documents for others (extensions, provenance) are fine. A key with a variable is left alone.

            There is no fix: whoever reads the label knows it by this key.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL [|Build_Date|]=2026-03-01
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.example.build-date=2026-03-01
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<LabelInstructionSyntax>(AnalyzeLabel);

    private static void AnalyzeLabel(SyntaxNodeAnalysisContext<LabelInstructionSyntax> context)
    {
        foreach (var pair in context.Node.Pairs)
        {
            if (!pair.Key.IsMissing && pair.Key.ValueText.IndexOf('$') < 0 && context.DockerfileModel.Known(pair.Key, context.Node) is { Length: > 0 } key && FaultOf(key) is { } fault)
            {
                context.Report(Descriptor, pair.Key.Span, key, fault);
            }
        }
    }

    private static string? FaultOf(string key)
    {
        if (Reserved.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return Documented.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)) ? null : "is in a name space that Docker keeps for itself";
        }

        foreach (var c in key)
        {
            if (!IsSmallLetter(c) && !IsDigit(c) && c is not ('.' or '-'))
            {
                return c is >= 'A' and <= 'Z' ? "has capital letters; keys are written small" : $"has '{c}'; keys have letters, digits, dots and dashes";
            }
        }

        return !IsSmallLetter(key[0]) ? "does not begin with a letter"
            : !IsSmallLetter(key[key.Length - 1]) && !IsDigit(key[key.Length - 1]) ? "does not end with a letter or digit"
            : key.Contains("..") || key.Contains("--") ? "has a separator twice"
            : null;
    }

    private static bool IsSmallLetter(char c) => c is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
