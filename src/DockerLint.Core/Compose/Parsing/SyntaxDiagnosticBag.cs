namespace DockerLint.Compose.Parsing;

/// <summary>Collects what the scanner and the parser report.</summary>
internal sealed class SyntaxDiagnosticBag
{
    private readonly List<SyntaxDiagnostic> diagnostics = [];

    public void Report(string code, TextSpan span, string message) => diagnostics.Add(new SyntaxDiagnostic(code, span, message));

    public IReadOnlyList<SyntaxDiagnostic> ToList() => diagnostics.Count < 2 ? diagnostics.ToArray() : diagnostics.OrderBy(diagnostic => diagnostic.Span).ToArray();
}
