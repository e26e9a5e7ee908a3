using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports files that services name and that are not there.</summary>
[Analyzer]
public sealed class MissingNamedFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1021", "File that a service names does not exist")
    {
        Message = "there is no '{0}'{1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Without a required `env_file`, a `label_file`, a profile of `seccomp`, the file of a config, or a file of `include` or `extends`
            Compose stops. For a bind mount whose source is missing the engine makes an empty *folder* of that name, owned by root, which programs that expect a file trip over; the
            rule speaks about sources with the ending of a file.

            Silent about files that repositories leave out on purpose: those with an example beside them (`.env.example`), and secrets
            unless another secret of the file lies in the same folder. Silent also about paths with variables and paths outside, and where none of the paths that the file
            names is there.

            ```yaml bad context=conf/site.conf
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./conf/site.conf:/etc/nginx/conf.d/site.conf:ro
                  - [|./nginx.conf|]:/etc/nginx/nginx.conf:ro
            ```

            ```yaml good context=conf/site.conf,nginx.conf
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./conf/site.conf:/etc/nginx/conf.d/site.conf:ro
                  - ./nginx.conf:/etc/nginx/nginx.conf:ro
            ```
            """,
    };

    private static readonly int Seccomp = "seccomp=".Length;
    private static readonly string[] Endings = [".conf", ".cfg", ".ini", ".toml", ".yml", ".yaml", ".json", ".xml", ".properties", ".sh", ".sql", ".js", ".py", ".php", ".lua", ".vcl", ".hcl", ".acl", ".cnf"];
    private static readonly string[] Examples = [".example", ".sample", ".template", ".dist", ".tmpl", ".tpl", ".default"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (context.Input.Project is not { } project || !LocalPaths.HasWitness(project, context.Model))
        {
            return;
        }

        foreach (var service in context.Model.Services)
        {
            CheckProfiles(context, project, service);
            if (service.Extends?.File is { } extended)
            {
                Check(context, project, extended, ", and Compose stops without it");
            }

            foreach (var value in service.EnvFile.Where(file => file.IsRequired is true).Select(file => file.Path).Concat(service.GetValues("label_file")).OfType<ComposeValue>())
            {
                Check(context, project, value, ", and Compose stops without it");
            }

            foreach (var rule in service.GetObject("develop")?.GetObjects("watch") ?? [])
            {
                if (rule.GetValue("path") is { } watched)
                {
                    Check(context, project, watched, ", so that there is nothing to watch");
                }
            }

            foreach (var value in service.Volumes.Where(IsFile).Select(volume => volume.Source).OfType<ComposeValue>())
            {
                Check(context, project, value, "; the engine makes an empty folder of that name");
            }
        }

        foreach (var value in context.Model.Include.SelectMany(entry => entry.Paths))
        {
            Check(context, project, value, ", and Compose stops without it");
        }

        foreach (var value in context.Model.Configs.Select(config => config.File).OfType<ComposeValue>())
        {
            Check(context, project, value, ", and Compose stops without it");
        }

        // Where one secret is at hand the others are meant to be.
        var secrets = context.Model.Secrets.Select(secret => secret.File).OfType<ComposeValue>().ToArray();
        var folders = new HashSet<string>(secrets.Select(value => LocalPaths.Clean(value.Value.Text)).OfType<string>().Where(path => project.Find(path) is not null).Select(FolderOf), StringComparer.Ordinal);
        foreach (var value in secrets.Where(value => LocalPaths.Clean(value.Value.Text) is { } path && folders.Contains(FolderOf(path))))
        {
            Check(context, project, value, ", and Compose stops without it");
        }
    }

    private static void CheckProfiles(ComposeAnalysisContext context, ComposeProject project, Service service)
    {
        foreach (var option in service.SecurityOpt)
        {
            if (option.Value.Text is { } text && text.StartsWith("seccomp", StringComparison.Ordinal) && text.Length > Seccomp && text[Seccomp - 1] is ':' or '=' && text.Substring(Seccomp) is var path and not "unconfined" and not "builtin"
                && LocalPaths.Clean(path) is { Length: > 0 } clean && project.Find(clean) is null)
            {
                context.Report(Descriptor, option.GetSpan(TextSpan.FromBounds(Seccomp, text.Length)), path, ", and Compose stops without it");
            }
        }
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    private static void Check(ComposeAnalysisContext context, ComposeProject project, ComposeValue value, string effect)
    {
        if (LocalPaths.Clean(value.Value.Text) is { Length: > 0 } path && project.Find(path) is null && !Array.Exists(Examples, ending => HasExample(project, path, ending)))
        {
            context.Report(Descriptor, value.TextSpan(), value.Text, effect);
        }
    }

    // ".env.example", and "config.example.yml" for "config.yml".
    private static bool HasExample(ComposeProject project, string path, string ending)
    {
        var dot = path.LastIndexOf('.');
        return project.Find(path + ending) is not null || (dot > 0 && project.Find(path.Substring(0, dot) + ending + path.Substring(dot)) is not null);
    }

    private static bool IsFile(ServiceVolume volume) =>
        volume is { Type: "bind", Source.Value.Text: { } source } && Array.Exists(Endings, ending => source.EndsWith(ending, StringComparison.Ordinal))
        && volume.Long?.GetObject("bind")?.GetValue("create_host_path")?.Boolean is not false;
}
