using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports users of services that their image does not have.</summary>
[Analyzer]
public sealed class UnknownServiceUserAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1040", "User that the image does not have")
    {
        Message = "'{0}' runs as '{1}', but neither '{2}' nor its Dockerfile has a user of that name",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The engine looks the name up in the image's `/etc/passwd` and does not start the container without it; numbers are taken as they
            are. The rule speaks about builds on plain Alpine, Debian, Ubuntu and BusyBox, whose users are known. It is silent when an
            instruction mentions the name or `passwd`, copies over the root or `/etc`, or runs a script that may do anything.

            ```yaml bad
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM alpine:3.22
                    RUN apk add --no-cache curl
                user: [|app|]
            ```

            ```yaml good
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM alpine:3.22
                    RUN adduser -D app
                user: app
            ```
            """,
    };

    private static readonly HashSet<string> OfDebian = new(StringComparer.Ordinal)
    {
        "root", "daemon", "bin", "sys", "sync", "games", "man", "lp", "mail", "news", "uucp", "proxy", "www-data", "backup", "list", "irc", "gnats", "nobody", "_apt", "ubuntu", "systemd-network", "systemd-resolve", "systemd-timesync", "messagebus",
    };

    private static readonly HashSet<string> OfAlpine = new(StringComparer.Ordinal)
    {
        "root", "bin", "daemon", "adm", "lp", "sync", "shutdown", "halt", "mail", "news", "uucp", "operator", "man", "postmaster", "cron", "ftp", "sshd", "at", "squid", "xfs", "games", "postgres", "cyrus", "vpopmail", "ntp", "smmsp", "guest", "nobody", "utmp", "www-data",
    };

    private static readonly Dictionary<string, HashSet<string>> Users = new(StringComparer.Ordinal)
    {
        ["debian"] = OfDebian, ["ubuntu"] = OfDebian, ["alpine"] = OfAlpine, ["busybox"] = [.. OfDebian, .. OfAlpine, "operator"],
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service is not { HasOtherSources: false, Build: { } build, User: { Value.Text: { } user } value } || user.Split(':')[0] is not { Length: > 0 } name || name.All(char.IsDigit)
            || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { } stage
            || stage.BaseImage?.FamiliarName is not { } image || !Users.TryGetValue(image, out var users) || users.Contains(name) || MayCreate(stage, name))
        {
            return;
        }

        context.Report(Descriptor, value.GetSpan(new TextSpan(0, name.Length)), service.Name, name, stage.BaseImage.FamiliarName);
    }

    private static bool MayCreate(Stage stage, string name)
    {
        foreach (var instruction in stage.EffectiveInstructions)
        {
            if (instruction is OnbuildInstructionSyntax or UnknownInstructionSyntax || InstructionTexts.Of(instruction).Any(text => text.Text.Contains(name) || text.Text.Contains("passwd") || text.Text.Contains("adduser") || text.Text.Contains("useradd")))
            {
                return true;
            }

            if (instruction is TransferInstructionSyntax transfer && (CopiedPaths.Destination(stage, transfer) is not { } path || path == "/" || PathText.IsSameOrBelow(path, "/etc")))
            {
                return true;
            }

            if (instruction is RunInstructionSyntax && stage.Model.GetScripts(instruction).Any(script => script.Text is null || script.Problems.Count > 0 || script.Commands.Any(MayDoAnything)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayDoAnything(SimpleCommand command) =>
        command.Name is not { } name || name is "sh" or "bash" or "ash" or "dash" or "source" or "." or "make" or "python" or "python3" or "perl" or "ruby" or "dpkg" || name.IndexOf('.') >= 0 || command.NameArgument?.Text is not { } written || written.IndexOf('/') >= 0;
}
