using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>Colours of a terminal, or nothing where none are wanted.</summary>
/// <param name="enabled">Whether colours are wanted.</param>
internal sealed class Ansi(bool enabled)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Severity(DiagnosticSeverity severity, string text) => Wrap(
        severity switch
        {
            DiagnosticSeverity.Error => "1;31",
            DiagnosticSeverity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    private string Wrap(string code, string text) => enabled && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
