using DockerLint.Semantics.Secrets;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>A password, key or token that a command gets as an argument.</summary>
/// <param name="Argument">The argument it stands in.</param>
/// <param name="Text">The secret alone; never shown.</param>
/// <param name="IsWeakFine">Whether a plain word is a real one; else it has to look made at random, because test databases are set up this way.</param>
internal sealed record LiteralCredential(ShellArgument Argument, string Text, bool IsWeakFine)
{
    /// <summary>Whether it is a real one: no placeholder, no switch or number, no mark of a locked account.</summary>
    public bool IsReal => Text.Any(char.IsLetter) && SecretValue.Judge(Text) is var strength && (strength == SecretStrength.Likely || (strength == SecretStrength.Word && IsWeakFine));
}

/// <summary>Knows where commands take credentials.</summary>
internal static class LiteralCredentials
{
    private static readonly OptionSpec Values = OptionSpec.TakingValues("-p --password -u --username --user -t --token --access-token -n --name --tenant --service-principal-secret -s --source -Password");

    /// <summary>The credential that a command gets; null when there is none or it is not known.</summary>
    public static LiteralCredential? Find(SimpleCommand command) => command.Name switch
    {
        "docker" or "podman" or "buildah" or "nerdctl" or "skopeo" or "helm" or "az" when Has(command, "login") => Option(command, "-p", "--password"),
        "huggingface-cli" or "hf" when Has(command, "login") => Option(command, "--token", "-t"),
        "doctl" when Has(command, "init") => Option(command, "-t", "--access-token"),
        "dotnet" or "nuget" when Has(command, "source") || Has(command, "sources") => Option(command, "-p", "--password", "-Password"),
        "sshpass" => Option(command, "-p"),
        "useradd" or "usermod" => Option(command, "-p", "--password"),
        "wandb" when Has(command, "login") => Operand(command, 1),
        "snyk" when Has(command, "auth") => Operand(command, 1),
        "aws" when Has(command, "configure") && Has(command, "set") => Setting(command, name => name.EndsWith("aws_secret_access_key", StringComparison.Ordinal) || name.EndsWith("aws_session_token", StringComparison.Ordinal)),
        "npm" or "pnpm" or "yarn" when Has(command, "config") => Setting(command, IsRegistryCredential),
        "htpasswd" when command.Arguments.Any(argument => argument.Text is { } text && text.StartsWith("-", StringComparison.Ordinal) && text.IndexOf('b') > 0) => Operand(command, command.Arguments.Count(argument => argument.Text?.StartsWith("-", StringComparison.Ordinal) != true) - 1),
        "curl" => BehindColon(Downloads.Read(command)?.Find("-u", "--user")),
        "wget" or "wget2" => FromOption(Downloads.Read(command)?.Find("--password", "--http-password", "--ftp-password"), isWeakFine: true),
        "mysql" or "mysqladmin" or "mysqldump" or "mariadb" or "mariadb-admin" => Attached(command),
        "chpasswd" => FromPipe(command),
        _ => null,
    };

    private static bool IsRegistryCredential(string name) =>
        name.EndsWith("_authToken", StringComparison.Ordinal) || name.EndsWith("_password", StringComparison.Ordinal) || name.EndsWith("_auth", StringComparison.Ordinal) || name is "npmAuthToken" or "npmAuthIdent";

    private static bool Has(SimpleCommand command, string word) => command.Arguments.Any(argument => argument.Text == word);

    private static LiteralCredential? Option(SimpleCommand command, params string[] names) =>
        FromOption(CommandArguments.Parse(command, Values).Find(names), isWeakFine: true);

    private static LiteralCredential? FromOption(ShellOption? option, bool isWeakFine) =>
        option is { Value.Text: { } text, ValueArgument: { } argument } ? new LiteralCredential(argument, text, isWeakFine) : null;

    private static LiteralCredential? Operand(SimpleCommand command, int index)
    {
        var operands = CommandArguments.Parse(command, OptionSpec.Flags).Operands;
        return index >= 0 && index < operands.Count && operands[index].Text is { } text ? new LiteralCredential(operands[index], text, IsWeakFine: true) : null;
    }

    // "set name value" and "set name=value".
    private static LiteralCredential? Setting(SimpleCommand command, Func<string, bool> isSecret)
    {
        for (var i = 0; i < command.Arguments.Count; i++)
        {
            if (command.Arguments[i].Text is not { } text)
            {
                continue;
            }

            var equals = text.IndexOf('=');
            if (equals > 0 && isSecret(text.Substring(0, equals)))
            {
                return new LiteralCredential(command.Arguments[i], text.Substring(equals + 1), IsWeakFine: true);
            }

            if (isSecret(text) && i + 1 < command.Arguments.Count && command.Arguments[i + 1].Text is { } value)
            {
                return new LiteralCredential(command.Arguments[i + 1], value, IsWeakFine: true);
            }
        }

        return null;
    }

    private static LiteralCredential? BehindColon(ShellOption? option) =>
        option is { Value.Text: { } text, ValueArgument: { } argument } && text.IndexOf(':') is > 0 and var colon ? new LiteralCredential(argument, text.Substring(colon + 1), IsWeakFine: true) : null;

    // mysql's -p takes its value attached only.
    private static LiteralCredential? Attached(SimpleCommand command)
    {
        foreach (var argument in command.Arguments)
        {
            var prefix = argument.Text is not { } text ? null : text.StartsWith("--password=", StringComparison.Ordinal) ? "--password=" : text.StartsWith("-p", StringComparison.Ordinal) ? "-p" : null;
            if (prefix is not null && argument.Text is { } whole && whole.Length > prefix.Length)
            {
                return new LiteralCredential(argument, whole.Substring(prefix.Length), IsWeakFine: false);
            }
        }

        return null;
    }

    // echo 'user:password' | chpasswd; with -e the text is a hash.
    private static LiteralCredential? FromPipe(SimpleCommand command)
    {
        if (command.Arguments.Any(argument => argument.Text is null or "-e" or "--encrypted") || command.PipedFrom is not { Name: "echo" or "printf" } source)
        {
            return null;
        }

        var argument = source.Arguments.LastOrDefault();
        return argument?.Text is { } text && text.IndexOf(':') is > 0 and var colon
            ? new LiteralCredential(argument, text.Substring(colon + 1).Replace("\\n", string.Empty).Trim(), IsWeakFine: true)
            : null;
    }
}
