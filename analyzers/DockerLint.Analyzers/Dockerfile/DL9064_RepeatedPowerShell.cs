using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports stages that start PowerShell in each RUN.</summary>
[Analyzer]
public sealed class RepeatedPowerShellAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9064.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9064", "PowerShell is started by several RUN")
    {
        Message = "{0} RUNs of this stage start '{1}' themselves; SHELL says it once, and their texts need no further quotes",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/powershell/prefer-shell-instruction"],
        Documentation = """
            A text for PowerShell inside a text for cmd or sh is read by both, which takes quotes upon quotes.

            Reported is the first RUN in shell form that does nothing but start PowerShell with a command, when another one of the stage
            does the same. Scripts (`-File`) and encoded commands are left alone.

            ```dockerfile bad
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            RUN [|powershell|] -Command New-Item C:\a -ItemType Directory
            RUN powershell -Command Remove-Item C:\b
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            SHELL ["powershell", "-Command"]
            RUN New-Item C:\a -ItemType Directory
            RUN Remove-Item C:\b
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var starts = RunStep.Of(context.Stage).Where(step => step.Run is { ShellForm: not null, IsTrigger: false } && !step.Scripts.Any(script => script.State.Dialect.IsPowerShell()))
            .Select(step => step.Commands.FirstOrDefault())
            .OfType<SimpleCommand>()
            .Where(command => PowerShellText.IsStart(command) && command.Arguments.Count > 0 && !command.Arguments.Any(IsFile))
            .ToArray();
        if (starts.Length > 1 && starts[0] is { NameArgument: { } name, Name: { } program })
        {
            context.Report(Descriptor, name.Span, starts.Length, program.TrimStart('@'));
        }
    }

    private static bool IsFile(ShellArgument argument) => argument.Text is { Length: > 1 } text && (text[0] is '-' or '/') && text.Substring(1).ToLowerInvariant() is "file" or "f" or "encodedcommand" or "enc" or "e" or "ec" or "version" or "v";
}
