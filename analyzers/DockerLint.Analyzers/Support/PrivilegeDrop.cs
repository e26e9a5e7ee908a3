using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Tells images that must start as root because something in them starts the work as another user.</summary>
internal static class PrivilegeDrop
{
    // Installed or copied, they are there to be used by the entry point.
    private static readonly string[] Tools = ["gosu", "su-exec", "setpriv", "runuser", "setuidgid", "s6-setuidgid", "chpst", "s6-overlay", "fixuid", "suexec"];

    // These drop rights for what they start, or are the first process of a whole system.
    private static readonly string[] Starters = ["su", "sudo", "doas", "chroot", "supervisord", "systemd", "init", "runsvdir", "runit", "s6-svscan", "s6-svscan0", "tini-su", "crond", "cron", "dockerd", "sshd"];

    // Servers whose own entry point drops the rights.
    private static readonly string[] Servers =
    [
        "nginx", "httpd", "postgres", "mysql", "mariadb", "redis", "valkey/valkey", "mongo", "rabbitmq", "memcached", "docker", "traefik", "haproxy", "php", "wordpress",
        "eclipse-mosquitto", "nextcloud", "ghost", "percona", "couchdb", "cassandra", "influxdb", "registry", "vault", "consul",
    ];

    /// <summary>Whether something in the stage or the stages below it gives up root when the container starts.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="context">The build context, to read a copied entry point; null when it is not known.</param>
    public static bool Gives(Stage stage, BuildContext? context)
    {
        var steps = stage.EffectiveInstructions.Where(instruction => instruction is CommandInstructionSyntax or TransferInstructionSyntax);
        if (steps.Any(instruction => InstructionTexts.Of(instruction).Any(text => TextWords.Contains(text.Text, Tools))))
        {
            return true;
        }

        CommandSyntax?[] started = [stage.FinalState.Entrypoint?.Command, stage.FinalState.Cmd?.Command];
        return started.Any(command => command is not null && (StartsBy(command) || (context is not null && ReadsLikeIt(command, stage, context))));
    }

    /// <summary>Whether an image is known as a server that starts as root and works as another user.</summary>
    public static bool IsServer(Stage stage) => stage.BaseImage?.FamiliarName is { } name && Servers.Contains(name);

    private static bool StartsBy(CommandSyntax command) => Words(command).Any(word => TextWords.Contains(word, Starters));

    private static bool ReadsLikeIt(CommandSyntax command, Stage stage, BuildContext context)
    {
        foreach (var name in Words(command).Select(BaseName).Where(name => name.Length > 0))
        {
            foreach (var path in CopiedPaths(stage, name))
            {
                if (context.ReadText(path)?.ToString() is { } text && (TextWords.Contains(text, Tools) || TextWords.Contains(text, Starters)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> CopiedPaths(Stage stage, string name)
    {
        foreach (var copy in stage.EffectiveInstructions.OfType<TransferInstructionSyntax>().Where(copy => copy.GetFlag("from") is null))
        {
            foreach (var source in copy.FileSources)
            {
                if (stage.Model.Resolve(source, copy).Text is { } path)
                {
                    var relative = path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path.TrimStart('/');
                    relative = relative == "." ? string.Empty : relative.TrimEnd('/');
                    yield return BaseName(relative) == name ? relative : relative.Length == 0 ? name : relative + "/" + name;
                }
            }
        }
    }

    private static IEnumerable<string> Words(CommandSyntax command) => command switch
    {
        ExecFormSyntax exec => exec.Elements.Take(4).Select(element => element.ValueText),
        ShellFormSyntax shell => shell.Text.Text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(6),
        _ => [],
    };

    private static string BaseName(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
