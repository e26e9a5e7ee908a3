using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports PowerShell texts that go on after an error.</summary>
[Analyzer]
public sealed class PowerShellErrorsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6079.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6079", "PowerShell goes on after an error")
    {
        Message = "PowerShell goes on after most errors, and the RUN succeeds if its last statement does; set $ErrorActionPreference to 'Stop'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/powershell/error-action-preference"],
        Documentation = """
            Most errors of PowerShell do not end a script. The build goes on with what is half done, and fails later or not at all. SHELL is
            the place to say once that errors stop the script.

            Reported are RUNs of two statements or more that PowerShell reads, or that start it with a quoted text of several, when neither they nor the SHELL mention
            `$ErrorActionPreference`, `-ErrorAction` or `try`.

            ```dockerfile bad
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            SHELL ["powershell", "-Command"]
            [|RUN|] Invoke-WebRequest https://example.com/a.zip -OutFile a.zip; Expand-Archive a.zip C:\a
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            SHELL ["powershell", "-Command", "$ErrorActionPreference = 'Stop';"]
            RUN Invoke-WebRequest https://example.com/a.zip -OutFile a.zip; Expand-Archive a.zip C:\a
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (step.Commands.Any(IsSeveral)
            && !PowerShellText.Mentions(context.DockerfileModel, step.Run, "$ErrorActionPreference")
            && !PowerShellText.Mentions(context.DockerfileModel, step.Run, "-ErrorAction")
            && !step.Commands.SelectMany(command => command.Words).Any(word => string.Equals(word.Text, "try", StringComparison.OrdinalIgnoreCase) || PowerShellText.Has(word.Text, "try{") || PowerShellText.Has(word.Text, "try {")))
        {
            context.Report(Descriptor, step.Run.KeywordToken);
        }
    }

    private static bool IsSeveral(SimpleCommand command) => command.State.Dialect.IsPowerShell()
        ? command.Connector is CommandConnector.Semicolon or CommandConnector.NewLine
        : PowerShellText.IsStart(command) && command.Arguments.Any(argument => argument.Word.Text.IndexOf(';') is var mark && mark >= 0 && mark < argument.Word.Text.TrimEnd('"', '\'', ' ').Length - 1);
}
