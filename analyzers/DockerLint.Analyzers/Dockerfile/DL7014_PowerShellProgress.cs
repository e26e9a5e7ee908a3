using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports downloads by PowerShell that draw a progress bar.</summary>
[Analyzer]
public sealed class PowerShellProgressAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7014", "Download by PowerShell draws a progress bar")
    {
        Message = "Invoke-WebRequest draws a progress bar that nobody sees and that slows it down; set $ProgressPreference to 'SilentlyContinue'",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/powershell/progress-preference"],
        Documentation = """
            Windows PowerShell updates the bar with every few bytes, which makes a large download take many times as long.

            Reported are RUNs that PowerShell reads, or that start it, with `Invoke-WebRequest` or `iwr`, when neither they nor the SHELL
            mention `$ProgressPreference`.

            ```dockerfile bad
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop';"]
            RUN [|Invoke-WebRequest|] https://example.com/a.zip -OutFile a.zip
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';"]
            RUN Invoke-WebRequest https://example.com/a.zip -OutFile a.zip
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        var word = step.Commands.Where(command => command.State.Dialect.IsPowerShell() || PowerShellText.IsStart(command)).SelectMany(command => command.Words).FirstOrDefault(IsDownload);
        if (word is not null && !PowerShellText.Mentions(context.DockerfileModel, step.Run, "$ProgressPreference"))
        {
            context.Report(Descriptor, word.Span);
        }
    }

    private static bool IsDownload(ShellWord word) =>
        PowerShellText.Has(word.Text, "Invoke-WebRequest") || string.Equals(word.Text, "iwr", StringComparison.OrdinalIgnoreCase);
}
