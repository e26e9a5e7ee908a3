using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>RUNs that PowerShell reads.</summary>
internal static class PowerShellText
{
    /// <summary>Whether a shell is PowerShell, of Windows or of its own.</summary>
    public static bool IsPowerShell(this ShellDialect dialect) => dialect is ShellDialect.PowerShell or ShellDialect.Pwsh;

    /// <summary>Whether a command starts PowerShell.</summary>
    public static bool IsStart(SimpleCommand command) => command.Name is "powershell" or "pwsh" or "@powershell" or "@pwsh" or "powershell.exe" or "pwsh.exe";

    /// <summary>Whether the text of a RUN, or the SHELL in force there, names a preference variable.</summary>
    public static bool Mentions(DockerfileSemanticModel model, RunInstructionSyntax run, string variable) =>
        InstructionTexts.Of(run).Any(text => Has(text.Text, variable))
        || (model.GetState(run).Shell?.ExecForm is { } shell && shell.Elements.Any(element => Has(element.ValueText, variable)));

    /// <summary>Whether a text holds another one, without regard to case.</summary>
    public static bool Has(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
