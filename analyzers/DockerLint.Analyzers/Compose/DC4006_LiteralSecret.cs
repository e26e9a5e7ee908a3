using DockerLint.Compose.Semantics;
using DockerLint.Semantics.Secrets;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports secrets that stand in a Compose file.</summary>
[Analyzer]
public sealed class LiteralSecretAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4006", "Secret in a Compose file")
    {
        Message = "{0} is written into the file, where everybody with the repository reads it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        SpanIsSecret = true,
        Documentation = """
            A secret belongs into a file that is not in the repository, and the file into `secrets:`; images that know `*_FILE`
            variables take it from there. A variable of the host (`${DB_PASSWORD:?}`) is the next best.

            Tokens of known form (cloud keys, tokens of forges, private keys) are an error wherever they stand: environment, build
            arguments, labels, commands, healthchecks, contents of configs. A value under a name that speaks of a secret, or a password
            in an address, is a warning when it looks made and not typed. Left alone are variables, empty values, files, placeholders
            and plain words (those are DC4011). The value is never shown.

            ```yaml bad
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_PASSWORD: [|kR8!vQ2z#Lm5|]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_PASSWORD_FILE: /run/secrets/db
                secrets: [db]
            secrets:
              db:
                environment: DB_PASSWORD
            ```
            """,
    };

    /// <summary>DC4011.</summary>
    public static readonly DiagnosticDescriptor Weak = new("DC4011", "Weak password in a Compose file")
    {
        Message = "{0} is a plain word, which is the first that an attacker tries",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        SpanIsSecret = true,
        Documentation = """
            `POSTGRES_PASSWORD: postgres` is fine for a database that nobody else reaches, and stays when the file moves on. Where a
            password looks made, DC4006 speaks.

            ```yaml bad
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_PASSWORD: {|DC4011:postgres|}
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                environment:
                  POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}
            ```
            """,
    };

    private static readonly string[] Domains = ["com.", "org.", "net.", "io.", "dev."];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Weak];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterServiceAction(AnalyzeService);
        context.RegisterComposeAction(AnalyzeFile);
    }

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var content in context.Model.Configs.Select(config => config.Content).OfType<ComposeValue>())
        {
            if (!AnalyzeText(context, content))
            {
                AnalyzeLines(context, content);
            }
        }
    }

    // "name = value" and "name: value", as most configuration files have them.
    private static void AnalyzeLines(ComposeAnalysisContext context, ComposeValue content)
    {
        var text = content.Text;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var separator = text.IndexOfAny(['=', ':'], start, end - start);
            if (separator < 0 || text.IndexOf('$', start, end - start) >= 0 || !SecretName.SpeaksOfSecret(text.Substring(start, separator - start).Trim(' ', '\t', '"', '\'')))
            {
                continue;
            }

            var secret = text.Substring(separator + 1, end - separator - 1).Trim(' ', '\t', '\r', '"', '\'', ',', ';');
            var at = text.IndexOf(secret, separator + 1, StringComparison.Ordinal);
            AnalyzeValue(context, content, new TextSpan(at, secret.Length), secret, $"the value of '{text.Substring(start, separator - start).Trim(' ', '\t', '"', '\'')}'");
        }
    }

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        foreach (var entry in service.Environment.Concat(service.Labels).Concat(service.Build?.Args ?? []).Concat(service.Build?.Labels ?? []))
        {
            if (entry.Value is { } value && !AnalyzeText(context, value) && SpeaksOfSecret(entry.Key) && !IsOfOtherRule(service, entry))
            {
                AnalyzeValue(context, value, new TextSpan(0, value.Text.Length), value.Value.Text, $"the value of '{entry.Key}'");
            }
        }

        foreach (var command in service.CommandScripts.Concat(service.HealthcheckScripts).SelectMany(script => script.Commands))
        {
            AnalyzeArguments(context, command);
        }

        foreach (var command in new[] { service.Command, service.Entrypoint, service.Healthcheck?.Test }.OfType<ServiceCommand>())
        {
            foreach (var word in command.Words ?? [])
            {
                if (!AnalyzeText(context, word))
                {
                    AnalyzeOption(context, word, new TextSpan(0, word.Text.Length));
                }
            }

            if (command.Text is { } text && !AnalyzeText(context, text))
            {
                foreach (var word in Words(text.Text))
                {
                    AnalyzeOption(context, text, word);
                }
            }
        }
    }

    // "redis-server --requirepass …", "curl -u user:…": a word of its own that the word before it makes a secret.
    private static void AnalyzeArguments(ReportContext context, SimpleCommand command)
    {
        if (LiteralCredentials.Find(command) is { } credential && credential.Argument.Text is { } whole && whole.IndexOf('=') < 0)
        {
            Report(context, credential.Argument.Span, credential.Text, "a password among the arguments");
            return;
        }

        for (var i = 0; i + 1 < command.Arguments.Count; i++)
        {
            if (command.Arguments[i].Text is { } option && option.StartsWith("--", StringComparison.Ordinal) && option.IndexOf('=') < 0 && (option == "--requirepass" || SecretName.SpeaksOfSecret(option.TrimStart('-')))
                && command.Arguments[i + 1] is { Text: { Length: > 0 } text } argument && text[0] != '-')
            {
                Report(context, argument.Span, text, $"the value of '{option}'");
            }
        }
    }

    private static void Report(ReportContext context, TextSpan span, string secret, string what)
    {
        if (SecretValue.Judge(secret) == SecretStrength.Likely && !NamesSecret(secret) && !SecretTokens.Find(secret).Any())
        {
            context.Report(Descriptor, span, new ReportDetails { AtMost = DiagnosticSeverity.Warning }, what);
        }
    }

    // Of a label such as "com.example.password" the last part alone is its name.
    private static bool SpeaksOfSecret(string key) =>
        SecretName.SpeaksOfSecret(key) || (Array.Exists(Domains, domain => key.StartsWith(domain, StringComparison.Ordinal)) && SecretName.SpeaksOfSecret(key.Substring(key.LastIndexOf('.') + 1)));

    // DL8034 tells about it.
    private static bool IsOfOtherRule(Service service, KeyValueEntry entry) => KestrelCertificate.IsPassword(entry.Key) && service.Environment.Contains(entry);

    // Whether a secret of known form was found; variables around it do not matter.
    private static bool AnalyzeText(ReportContext context, ComposeValue value)
    {
        var found = false;
        foreach (var token in SecretTokens.Find(value.Text))
        {
            found = true;
            context.Report(Descriptor, value.GetSpan(token.Span), $"a secret ({token.Kind})");
        }

        foreach (var password in SecretTokens.FindInAddresses(value.Text))
        {
            found |= AnalyzeValue(context, value, password.Span, value.Text.Substring(password.Span.Start, password.Span.Length), "the password in this address");
        }

        return found;
    }

    private static void AnalyzeOption(ReportContext context, ComposeValue value, TextSpan word)
    {
        var text = value.Text.Substring(word.Start, word.Length);
        var equals = text.IndexOf('=');
        if (equals > 0 && SecretName.SpeaksOfSecret(text.Substring(0, equals).TrimStart('-')))
        {
            var secret = text.Substring(equals + 1).Trim('"', '\'');
            var start = word.Start + text.IndexOf(secret, equals + 1, StringComparison.Ordinal);
            AnalyzeValue(context, value, new TextSpan(start, secret.Length), secret, $"the value of '{text.Substring(0, equals)}'");
        }
    }

    private static bool AnalyzeValue(ReportContext context, ComposeValue value, TextSpan span, string? text, string what)
    {
        switch (text is null || NamesSecret(text) ? SecretStrength.None : SecretValue.Judge(text))
        {
            case SecretStrength.Likely:
                context.Report(Descriptor, value.GetSpan(span), new ReportDetails { AtMost = DiagnosticSeverity.Warning }, what);
                return true;
            case SecretStrength.Word:
                context.Report(Weak, value.GetSpan(span), what);
                return true;
            default:
                return false;
        }
    }

    // "kafka1_keystore_creds" is the name of a file or of another secret.
    private static bool NamesSecret(string text)
    {
        var last = text.Substring(text.LastIndexOfAny(['_', '-', '.']) + 1).ToLowerInvariant();
        return last.Length < text.Length && last is "creds" or "cred" or "credentials" or "password" or "secret" or "key" or "token" or "pass";
    }

    private static IEnumerable<TextSpan> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return TextSpan.FromBounds(start, i);
            }
        }
    }
}
