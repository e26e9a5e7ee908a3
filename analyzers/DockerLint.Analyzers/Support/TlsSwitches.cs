using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>The options and variables that switch off the verification of certificates.</summary>
internal static class TlsSwitches
{
    private static readonly OptionSpec Git = OptionSpec.TakingValues("-c -C --git-dir --work-tree --namespace");

    private static readonly HashSet<string> Variables = new(StringComparer.OrdinalIgnoreCase)
    {
        "NODE_TLS_REJECT_UNAUTHORIZED", "PYTHONHTTPSVERIFY", "BUNDLE_SSL_VERIFY_MODE", "GIT_SSL_NO_VERIFY", "NPM_CONFIG_STRICT_SSL", "YARN_STRICT_SSL", "YARN_ENABLE_STRICT_SSL",
        "CONDA_SSL_VERIFY", "AZURE_CLI_DISABLE_CONNECTION_VERIFICATION", "PIP_TRUSTED_HOST", "UV_INSECURE_HOST", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE",
    };

    /// <summary>Whether a variable can switch it off.</summary>
    public static bool IsVariable(string name) => Variables.Contains(name);

    /// <summary>Whether a variable with this value switches it off.</summary>
    public static bool IsSwitchedOff(string name, string value) => name.ToUpperInvariant() switch
    {
        "NODE_TLS_REJECT_UNAUTHORIZED" or "PYTHONHTTPSVERIFY" or "BUNDLE_SSL_VERIFY_MODE" => value == "0",
        "GIT_SSL_NO_VERIFY" => value.Length > 0 && !IsFalse(value),
        "NPM_CONFIG_STRICT_SSL" or "YARN_STRICT_SSL" or "YARN_ENABLE_STRICT_SSL" or "CONDA_SSL_VERIFY" => IsFalse(value),
        "AZURE_CLI_DISABLE_CONNECTION_VERIFICATION" => value.Length > 0 && !IsFalse(value),
        "PIP_TRUSTED_HOST" or "UV_INSECURE_HOST" => IsForeign(value),
        "REQUESTS_CA_BUNDLE" or "CURL_CA_BUNDLE" => value.Length == 0,
        _ => false,
    };

    /// <summary>The option of a command that switches it off, with its place; null when there is none.</summary>
    public static (string Name, TextSpan Span)? Find(SimpleCommand command) => command.Name switch
    {
        "curl" => OptionOf(Downloads.Read(command), "-k", "--insecure", "--proxy-insecure", "--doh-insecure"),
        "wget" or "wget2" => OptionOf(Downloads.Read(command), "--no-check-certificate"),
        "git" => FindInGit(command),
        "conda" or "mamba" or "micromamba" => SettingOf(command, "ssl_verify"),
        "bundle" => SettingOf(command, "ssl_verify_mode") ?? SettingOf(command, "BUNDLE_SSL_VERIFY_MODE"),
        "composer" => Setting(command, "disable-tls", value => !IsFalse(value)),
        "npm" or "pnpm" or "yarn" => SettingOf(command, "strict-ssl") ?? SettingOf(command, "enableStrictSsl") ?? OptionOf(CommandArguments.Parse(command, OptionSpec.Flags), "--no-strict-ssl")
            ?? Word(command, "--strict-ssl=false"),
        "apt-get" or "apt" => WordWith(command, "::Verify-Peer=false") ?? WordWith(command, "::Verify-Host=false"),
        "aws" => Word(command, "--no-verify-ssl"),
        "helm" or "kubectl" or "oc" => Word(command, "--insecure-skip-tls-verify") ?? Word(command, "--insecure-skip-tls-verify=true"),
        "skopeo" or "podman" or "buildah" => Word(command, "--tls-verify=false") ?? Word(command, "--src-tls-verify=false") ?? Word(command, "--dest-tls-verify=false"),
        "invoke-webrequest" or "invoke-restmethod" or "iwr" or "irm" => Word(command, "-SkipCertificateCheck"),
        "export" or "setenv" => FindInExport(command),
        _ => FindInPip(command),
    };

    private static bool IsFalse(string value) => value.Trim('"', '\'').ToLowerInvariant() is "0" or "false" or "no" or "off";

    private static bool IsForeign(string hosts) =>
        hosts.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Any(host => !LocalHosts.IsLocal(host.Split(':')[0]));

    private static (string Name, TextSpan Span)? OptionOf(CommandArguments? arguments, params string[] names) =>
        arguments?.Options.FirstOrDefault(option => names.Contains(option.Name)) is { } option ? (option.Name, option.Argument.Span) : null;

    private static (string Name, TextSpan Span)? Word(SimpleCommand command, string text) =>
        command.Arguments.FirstOrDefault(argument => string.Equals(argument.Text, text, StringComparison.OrdinalIgnoreCase)) is { } found ? (text, found.Span) : null;

    private static (string Name, TextSpan Span)? WordWith(SimpleCommand command, string end) =>
        command.Arguments.FirstOrDefault(argument => argument.Text?.EndsWith(end, StringComparison.OrdinalIgnoreCase) == true) is { Text: { } text } found ? (text, found.Span) : null;

    // "config set name false", "config name=false", "config --set name false".
    private static (string Name, TextSpan Span)? SettingOf(SimpleCommand command, string name) => Setting(command, name, IsFalse);

    private static (string Name, TextSpan Span)? Setting(SimpleCommand command, string name, Func<string, bool> isOff)
    {
        var arguments = command.Arguments;
        if (!arguments.Any(argument => argument.Text is "config" or "set"))
        {
            return null;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Text is { } text && text.StartsWith(name, StringComparison.Ordinal))
            {
                var attached = text.Length > name.Length && text[name.Length] == '=' ? text.Substring(name.Length + 1) : null;
                var value = attached ?? (text.Length == name.Length && i + 1 < arguments.Count ? arguments[i + 1].Text : null);
                if (value is not null && isOff(value))
                {
                    return (name, attached is null ? TextSpan.FromBounds(arguments[i].Span.Start, arguments[i + 1].Span.End) : arguments[i].Span);
                }
            }
        }

        return null;
    }

    private static (string Name, TextSpan Span)? FindInGit(SimpleCommand command)
    {
        foreach (var option in CommandArguments.Parse(command, Git).Options)
        {
            if (option is { Name: "-c", Value.Text: { } setting, ValueArgument: { } argument } && setting.StartsWith("http.", StringComparison.OrdinalIgnoreCase)
                && setting.IndexOf("sslverify=", StringComparison.OrdinalIgnoreCase) is > 0 and var at && IsFalse(setting.Substring(at + 10)))
            {
                return ("http.sslVerify", argument.Span);
            }
        }

        for (var i = 1; i + 1 < command.Arguments.Count; i++)
        {
            if (command.Arguments[0].Text == "config" && command.Arguments[i].Text is { } name && name.StartsWith("http.", StringComparison.OrdinalIgnoreCase)
                && name.EndsWith(".sslverify", StringComparison.OrdinalIgnoreCase) && command.Arguments[i + 1].Text is { } value && IsFalse(value))
            {
                return (name, TextSpan.FromBounds(command.Arguments[i].Span.Start, command.Arguments[i + 1].Span.End));
            }
        }

        return null;
    }

    private static (string Name, TextSpan Span)? FindInPip(SimpleCommand command)
    {
        if (PackageManagerCall.From(command) is not { Manager: PackageManager.Pip or PackageManager.Uv or PackageManager.Pipx } call)
        {
            return null;
        }

        foreach (var option in call.Arguments.Options)
        {
            if (option.Name is "--trusted-host" or "--allow-insecure-host" && (option.Value?.Text is not { } host || IsForeign(host)))
            {
                return (option.Name, option.Argument.Span);
            }
        }

        return Setting(command, "global.trusted-host", IsForeign) ?? Setting(command, "install.trusted-host", IsForeign);
    }

    private static (string Name, TextSpan Span)? FindInExport(SimpleCommand command)
    {
        foreach (var argument in command.Arguments)
        {
            if (argument.Text is { } text && text.IndexOf('=') is > 0 and var equals && IsSwitchedOff(text.Substring(0, equals), text.Substring(equals + 1)))
            {
                return (text.Substring(0, equals), argument.Span);
            }
        }

        return null;
    }
}
