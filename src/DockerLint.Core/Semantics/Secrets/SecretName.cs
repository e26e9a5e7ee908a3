namespace DockerLint.Semantics.Secrets;

/// <summary>
/// Tells from its words whether a name speaks of a secret. A word alone (password, token) or a pair (access key) says so; a word
/// that names an aspect of a secret (file, path, length, type) or something public takes it back.
/// </summary>
public static class SecretName
{
    private static readonly HashSet<string> Strong = new(StringComparer.Ordinal)
    {
        "password", "passwords", "passwd", "passphrase", "pwd", "secret", "secrets", "token", "apikey", "apitoken", "credential", "credentials",
        "authtoken", "accesstoken", "accesskey", "secretkey", "privatekey", "dbpassword", "userpassword", "rootpassword", "adminpassword", "pgpassword",
    };

    private static readonly string[] Stems = ["pass", "pwd", "secret", "token", "key", "credential", "pat"];

    // "pass" is a password behind something that has one, and a verb elsewhere.
    private static readonly HashSet<string> BeforePass = new(StringComparer.Ordinal)
    {
        "db", "database", "user", "root", "admin", "mysql", "postgres", "pg", "redis", "smtp", "mail", "email", "ftp", "sftp", "ssh", "rabbitmq", "amqp", "mqtt",
        "mongo", "mongodb", "ldap", "registry", "proxy", "basic", "auth", "login", "default", "master", "service", "app", "git", "docker", "nexus", "sql", "sa",
    };

    private static readonly HashSet<string> BeforeKey = new(StringComparer.Ordinal)
    {
        "api", "access", "secret", "private", "signing", "sign", "encryption", "encrypt", "auth", "authentication", "account", "storage", "master", "ssh", "deploy",
        "session", "jwt", "subscription", "admin", "webhook", "client", "app", "license", "licence",
    };

    // Aspects of a secret, and things that are meant to be seen.
    private static readonly HashSet<string> Exempt = new(StringComparer.Ordinal)
    {
        "file", "files", "filename", "path", "paths", "dir", "directory", "folder", "location", "url", "uri", "urls", "endpoint", "endpoints", "host", "hostname",
        "domain", "address", "addr", "port", "name", "names", "id", "ids", "alias", "aliases", "type", "types", "kind", "version", "length", "len", "size", "min",
        "max", "minimum", "maximum", "count", "limit", "limits", "ttl", "expiry", "expires", "expire", "expiration", "lifetime", "timeout", "duration", "age",
        "interval", "seconds", "minutes", "hours", "days", "enabled", "enable", "disabled", "disable", "required", "require", "requires", "optional", "allow",
        "allowed", "allows", "validate", "validation", "verify", "check", "policy", "policies", "rule", "rules", "algorithm", "alg", "algo", "format", "header",
        "headers", "field", "fields", "param", "parameter", "prefix", "suffix", "separator", "regex", "regexp", "pattern", "provider", "providers", "issuer",
        "audience", "scope", "scopes", "mode", "method", "methods", "strategy", "store", "backend", "driver", "region", "user", "username", "users", "group", "role",
        "public", "pub", "fingerprint", "hash", "hashed", "hashing", "digest", "checksum", "salt", "rounds", "cost", "encoding", "charset", "index", "label",
        "description", "title", "hint", "prompt", "message", "reset", "change", "changed", "rotation", "rotate", "cache", "caching", "bucket", "budget", "tokenizer",
        "tokenizers", "limiter", "server", "manager", "service", "command", "cmd", "class", "mount", "ref", "reference", "env", "var", "variable", "template",
        "map", "mapping", "mappings", "list", "ring", "rate", "usage", "per", "num", "number", "cookie", "domainname", "redirect", "callback", "login",
    };

    /// <summary>Whether a name speaks of a secret.</summary>
    /// <param name="name">The name as written, in any case convention.</param>
    public static bool SpeaksOfSecret(string name)
    {
        // Every word and pair below has one of these in it; most names have none and need not be taken apart.
        if (!Array.Exists(Stems, stem => name.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return false;
        }

        var words = NameWords.Split(name);
        var found = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var before = i > 0 ? words[i - 1] : null;
            if (Strong.Contains(words[i])
                || (words[i] is "key" or "keys" && before is not null && BeforeKey.Contains(before))
                || (words[i] is "pass" && before is not null && BeforePass.Contains(before))
                || (words[i] is "pat" && i == words.Count - 1 && words.Count > 1))
            {
                found = i;
            }
        }

        if (found < 0)
        {
            return false;
        }

        // What stands behind the word says what of the secret is meant; before it only "public" and its like matter.
        for (var i = found + 1; i < words.Count; i++)
        {
            // The id of an access key is one half of a credential.
            var isAccessKeyId = words[i] == "id" && words[i - 1] == "key" && i > 1 && words[i - 2] == "access";
            if (Exempt.Contains(words[i]) && !isAccessKeyId)
            {
                return false;
            }
        }

        return !words.Take(found).Any(word => word is "public" or "pub" or "max" or "min" or "num" or "allow" or "enable" or "disable" or "use" or "has" or "no" or "skip" or "require" or "random" or "generate" or "dummy" or "example");
    }
}
