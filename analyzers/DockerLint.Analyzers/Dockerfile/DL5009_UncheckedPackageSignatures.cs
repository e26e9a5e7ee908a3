using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports options that make a package manager take packages without checking who signed them.</summary>
[Analyzer]
public sealed class UncheckedPackageSignaturesAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Off = ["0", "false", "no"];

    /// <summary>DL5009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5009", "Signatures of packages are not checked")
    {
        Message = "'{0}' installs packages whoever signed them, so a changed mirror or a changed download goes unnoticed",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Package managers refuse packages that no known key has signed; the options reported here switch that off. Add the key of
            the repository instead. Local package files are exempt when the step has not downloaded them itself, or checks their sum or
            signature.

            ```dockerfile bad
            FROM debian:12
            RUN apt-get update && apt-get install -y [|--allow-unauthenticated|] tool
            ```

            ```dockerfile good
            FROM debian:12
            COPY tool-archive-keyring.gpg /usr/share/keyrings/
            RUN apt-get update && apt-get install -y tool
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellScriptAction(AnalyzeScript, ShellCommandOrigins.Dockerfile);

    private static void AnalyzeScript(ShellScriptAnalysisContext context)
    {
        var commands = context.Script.Commands;
        var trustsFiles = !commands.Any(Downloads.IsDownload) || commands.Any(command => command.Name is "gpg" or "gpgv" or "gpg2" or "sha256sum" or "sha512sum");
        foreach (var command in commands)
        {
            if (Find(command) is { } found && !(trustsFiles && InstallsFiles(command)))
            {
                context.Report(Descriptor, found.Span, found.Text ?? string.Empty);
            }
        }
    }

    private static ShellArgument? Find(SimpleCommand command)
    {
        if (command.Name is "echo" or "printf")
        {
            // A line of sources.list; a repository on the disk needs no signature.
            return command.Arguments.FirstOrDefault(argument => argument.Text is { } text && text.StartsWith("deb", StringComparison.Ordinal)
                && text.IndexOf("trusted=yes", StringComparison.Ordinal) >= 0 && text.IndexOf("file:", StringComparison.Ordinal) < 0);
        }

        if (command.Name == "rpm")
        {
            return command.Arguments.FirstOrDefault(argument => argument.Text is "--nosignature" or "--nodigest" or "--noverify" or "--nofiledigest");
        }

        return PackageManagerCall.From(command) is { Action: not PackageAction.Remove } call ? command.Arguments.FirstOrDefault(argument => argument.Text is { } text && IsSwitch(call.Manager, text)) : null;
    }

    private static bool IsSwitch(PackageManager manager, string text) => manager switch
    {
        PackageManager.AptGet or PackageManager.Apt or PackageManager.Aptitude =>
            text is "--allow-unauthenticated" or "--force-yes" or "--allow-insecure-repositories" || IsSetting(text, "allowunauthenticated", on: true) || IsSetting(text, "allowinsecurerepositories", on: true),
        PackageManager.Apk => text == "--allow-untrusted",
        PackageManager.Yum or PackageManager.Dnf or PackageManager.MicroDnf or PackageManager.TinyDnf =>
            text is "--nogpgcheck" or "--no-gpgchecks" || IsSetting(text, "gpgcheck", on: false) || IsSetting(text, "sslverify", on: false),
        PackageManager.Zypper => text is "--no-gpg-checks" or "--allow-unsigned-rpm",
        _ => false,
    };

    // "APT::Get::AllowUnauthenticated=true", "--setopt=*.gpgcheck=0".
    private static bool IsSetting(string text, string name, bool on)
    {
        var equals = text.LastIndexOf('=');
        return equals > 0 && text.Substring(0, equals).EndsWith(name, StringComparison.OrdinalIgnoreCase) && Off.Contains(text.Substring(equals + 1).ToLowerInvariant()) != on;
    }

    private static bool InstallsFiles(SimpleCommand command) => PackageManagerCall.From(command) is { } call
        ? call.Packages.Count > 0 && call.Packages.All(package => package.Kind is PackageKind.Archive or PackageKind.Path)
        : command.Name == "rpm" && command.Arguments.All(argument => argument.Value.StartsWith("http") != true && argument.Value.StartsWith("ftp") != true);
}
