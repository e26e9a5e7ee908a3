using DockerLint.Semantics.Secrets;

namespace DockerLint.Analyzers.Support;

/// <summary>Files that hold credentials, told by their names, and by their text where it can be read.</summary>
internal static class CredentialFiles
{
    private static readonly string[] Samples = ["example", "sample", "template", "dist", "default", "defaults", "tmpl", "tpl", "test", "ci", "dummy", "fake", "pub", "public", "schema", "vault"];
    private static readonly string[] PrivateKeyStems = ["server", "private", "privkey", "private-key", "private_key", "privatekey", "tls", "ssl", "client", "server-key", "client-key", "localhost", "key"];

    /// <summary>What a file with this path holds by its name; null when nothing is known against it.</summary>
    /// <param name="path">A path with forward slashes; a star at its end is passed over.</param>
    public static string? Describe(string path)
    {
        var trimmed = path.TrimEnd('*', '/');
        var name = trimmed.Substring(trimmed.LastIndexOf('/') + 1).ToLowerInvariant();
        var parent = ParentOf(trimmed);
        if (IsSample(name))
        {
            return null;
        }

        return name switch
        {
            ".env" or ".env.local" or ".env.production" or ".env.prod" or ".env.staging" or ".env.production.local" => "settings with secrets",
            "id_rsa" or "id_dsa" or "id_ecdsa" or "id_ed25519" => "a private SSH key",
            ".ssh" => "SSH keys",
            ".gnupg" => "GnuPG keys",
            ".npmrc" or ".yarnrc.yml" => "a package registry's token",
            ".pypirc" => "a package index's password",
            ".netrc" or "_netrc" or ".git-credentials" or ".pgpass" or ".my.cnf" => "passwords",
            ".aws" => "AWS credentials",
            "credentials" when parent == ".aws" => "AWS credentials",
            "config.json" when parent == ".docker" => "a registry's password",
            "kubeconfig" or ".kube" => "credentials of a cluster",
            "config" when parent == ".kube" => "credentials of a cluster",
            "kaggle.json" or "service-account.json" or "service_account.json" or "serviceaccount.json" or "serviceaccountkey.json" or "client_secret.json" or "credentials.json" => "a service's key",
            "terraform.tfstate" => "secrets of an infrastructure",
            "master.key" when parent is "config" or "credentials" => "the key to an application's secrets",
            _ when name.EndsWith(".pfx", StringComparison.Ordinal) || name.EndsWith(".p12", StringComparison.Ordinal) => "a private key",
            _ when name.EndsWith(".ppk", StringComparison.Ordinal) => "a private SSH key",
            _ when IsPrivateKeyName(name) => "a private key",
            _ => null,
        };
    }

    /// <summary>Whether a name says that the file is an example, or public.</summary>
    public static bool IsSample(string path) =>
        path.Substring(path.LastIndexOf('/') + 1).ToLowerInvariant().Split('.', '-', '_').Any(word => Samples.Contains(word));

    /// <summary>Whether a text of a file that may hold credentials really does.</summary>
    /// <param name="path">The path, whose name says how to read the text.</param>
    /// <param name="text">The text.</param>
    public static bool HoldsSecret(string path, string text)
    {
        if (text.IndexOf('\0') >= 0 || text.Contains("PRIVATE KEY-----") || SecretTokens.Find(text).Count > 0 || SecretTokens.FindInAddresses(text).Count > 0)
        {
            return true;
        }

        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] is not ('#' or ';')).ToArray();
        var name = path.TrimEnd('*', '/').Substring(path.TrimEnd('*', '/').LastIndexOf('/') + 1);
        return name switch
        {
            ".netrc" or "_netrc" => lines.Any(line => line.IndexOf("password", StringComparison.Ordinal) >= 0 && line.IndexOf('$') < 0),
            ".git-credentials" or ".pgpass" => lines.Length > 0,
            _ => lines.Any(IsSecretAssignment),
        };
    }

    /// <summary>Whether a name is one whose text decides, because nothing can be told without it.</summary>
    public static bool NeedsText(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return string.Equals(name, "nuget.config", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".pem", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".key", StringComparison.OrdinalIgnoreCase) || name.StartsWith(".env", StringComparison.Ordinal) || name is "pip.conf";
    }

    private static bool IsSecretAssignment(string line)
    {
        // <add key="ClearTextPassword" value="…" /> of nuget.config.
        if (line.IndexOf("ClearTextPassword", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            var value = line.IndexOf("value=\"", StringComparison.OrdinalIgnoreCase);
            return value >= 0 && value + 7 < line.Length && line[value + 7] is not ('%' or '$' or '"');
        }

        var separator = line.IndexOfAny(['=', ':']);
        // //registry.example.com/:_authToken=…
        var last = line.LastIndexOf(":_", StringComparison.Ordinal);
        separator = last >= 0 ? line.IndexOf('=', last) : separator;
        if (separator <= 0)
        {
            return false;
        }

        var name = line.Substring(0, separator).Substring(last >= 0 ? last + 2 : 0).Replace("export ", string.Empty).Trim(' ', '"', '\'', '-');
        var text = line.Substring(separator + 1).Trim(' ', '"', '\'', ',');
        var speaks = SecretName.SpeaksOfSecret(name) || name is "auth" or "npmAuthIdent" or "client-key-data" or "key";
        return speaks && text.IndexOf('{') < 0 && SecretValue.Judge(text) is SecretStrength.Likely or SecretStrength.Word;
    }

    // Public keys for package sources have the same ending, so only names that say whose key it is count.
    private static bool IsPrivateKeyName(string name)
    {
        var isKey = name.EndsWith(".key", StringComparison.Ordinal);
        if (!isKey && !name.EndsWith(".pem", StringComparison.Ordinal))
        {
            return false;
        }

        var stem = name.Substring(0, name.Length - 4);
        return isKey ? PrivateKeyStems.Contains(stem) : PrivateKeyStems.Contains(stem) && (stem.Contains("key") || stem == "private");
    }

    private static string ParentOf(string path)
    {
        var end = path.LastIndexOf('/');
        return end <= 0 ? string.Empty : path.Substring(0, end).Substring(path.LastIndexOf('/', end - 1) + 1);
    }
}
