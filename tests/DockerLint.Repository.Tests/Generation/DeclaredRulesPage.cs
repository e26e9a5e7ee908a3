using System.Text;
using DockerLint.Analysis.DeclaredRules;

namespace DockerLint.Repository.Generation;

/// <summary>Writes the page about declared rules: what stands in <see cref="Text"/>, with the tables of what selectors can ask.</summary>
internal static class DeclaredRulesPage
{
    private const string Text = """
        # Rules that configuration declares

        A declared rule consists of two lines in an `.editorconfig` or `.globalconfig`: what it selects, and what it says. It runs no code, so a
        repository can have its own, and a company can hand its rules out as one `.globalconfig`.

        ```ini
        [*]
        dockerlint.ACME001.select   = image where registry not in ("registry.example.com", "mcr.microsoft.com")
        dockerlint.ACME001.message  = Images come from our registry, not from {registry}
        dockerlint.ACME001.severity = error
        ```

        | key | what it is |
        |---|---|
        | `dockerlint.<ID>.select` | the selector |
        | `dockerlint.<ID>.message` | what the finding says; `{attribute}` is replaced, `{{` and `}}` are braces. An attribute that may hold a secret cannot be named |
        | `dockerlint.<ID>.title` | a few words about the rule; the message when it names no attribute |
        | `dockerlint.<ID>.help` | the address of a page about it |
        | `dockerlint.<ID>.category` | one of the categories; `Maintainability` |
        | `dockerlint.<ID>.language` | `dockerfile` or `compose`: look at no others |
        | `dockerlint.<ID>.severity`, `dotnet_diagnostic.<ID>.severity` | as for every rule; `warning` |

        All keys but the severity stand in the section of the selector, which also says for which files the rule holds. A nearer section may declare the
        rule anew, unless a global config locks its severity. An id has 2 to 20 letters and 1 to 6 digits and is none of a rule that there is; two letters
        that belong to somebody, such as `DL`, `SC` or `CA`, are not free.

        A declared rule speaks in every mode but `none` and is like any other: comments in the file, baselines, `NoWarn` and `WarningsAsErrors`, locks, `--rule`, reports and
        `dockerlint rules` know its id. Only the problem list of an IDE shows it as `DL0010`, since the compiler wants to know all ids beforehand.
        What is wrong with a declaration is `DL0003` at its line and column, all of it at once; such a rule is left out.

        ## Trying one out

        ```
        dockerlint explain ACME001 Dockerfile
        dockerlint explain --select 'command where name = "curl" and flag = "-k"' Dockerfile
        ```

        tells in words what the selector means, then for each thing in the file whether it is selected and which attributes decided it.

        ## The language

        ```
        SUBJECT
        SUBJECT where CONDITION
        ```

        The subject is the kind of thing that is selected, one finding each. A condition consists of

        | | |
        |---|---|
        | `tag = "latest"`, `tag != "latest"` | it is that value, or not |
        | `registry in ("a", "b")`, `registry not in (…)` | it is one of them, or none |
        | `name like "*_TOKEN"`, `name like ("a*", "b*")`, `name not like …` | it matches a pattern: `*` is any text, `?` one character |
        | `number < 1024`, `<=`, `>`, `>=` | it is a number below, up to, above, from that one on |
        | `final` | it is true |
        | `has digest` | there is one |
        | `not …`, `… and …`, `… or …`, `( … )` | `not` binds closer than `and`, and `and` closer than `or` |

        A text stands in double or in single quotes and has no escapes. **A `#` or `;` ends the line**, as in all such files, also within quotes; in a
        pattern `?` stands for it. Texts are compared with regard to case, unless the table says otherwise. `label["a.b"]` is one of several by its name.
        What the subject stands in or has is asked for by its name: `command where stage.final`, `port where service.name = "db"`.

        An attribute of which there are several is what any of them is: `flag = "-k"` holds if one of the flags is `-k`, `not flag = "-k"` if none is.
        What there is none of is equal to nothing.

        **What is not known is not selected**, neither by a condition nor by its opposite: of `FROM $BASE` with an argument that nobody gives nothing is
        known, so neither `registry = "a"` nor `registry != "a"` selects it. Nor does `not has digest` select `FROM node:$VERSION`, whose variable may
        hold one. Nothing is read but what other rules know too: variables, stages, shell texts behind `sudo` or in `sh -c`, services
        with what they extend and what is laid over them.

        ## Examples

        ```ini
        [*]
        dockerlint.ACME010.select  = stage where final and not has healthcheck
        dockerlint.ACME010.message = The image has no HEALTHCHECK

        dockerlint.ACME011.select  = image where tag = "latest" or not (has tag or has digest)
        dockerlint.ACME011.message = '{reference}' follows a moving tag

        dockerlint.ACME012.select  = image where not has digest and service.name not like "dev-*"
        dockerlint.ACME012.message = '{reference}' is not pinned by a digest

        dockerlint.ACME013.select  = flag where command.name = "curl" and name in ("-k", "--insecure")
        dockerlint.ACME013.message = '{command.name}' trusts any server with {name}

        dockerlint.ACME014.select  = stage where final and not label["org.opencontainers.image.source"] like "https://github.com/acme/*"
        dockerlint.ACME014.message = The label org.opencontainers.image.source does not name one of our repositories

        dockerlint.ACME015.select  = port where number = 22
        dockerlint.ACME015.message = Port 22 is for SSH, which no image of ours runs

        dockerlint.ACME016.select  = source where instruction.keyword = "ADD" and scheme in ("http", "https")
        dockerlint.ACME016.message = ADD downloads over {scheme}; take the file from our mirror

        dockerlint.ACME017.select  = service where key["privileged"] = true
        dockerlint.ACME017.message = '{name}' has all rights on the host

        dockerlint.ACME018.select  = key where path like "services.*.privileged" and value = true
        dockerlint.ACME018.message = '{path}' gives all rights on the host

        dockerlint.ACME019.select  = service where not (has key["mem_limit"] or has key["deploy.resources.limits.memory"])
        dockerlint.ACME019.message = '{name}' has no memory limit

        dockerlint.ACME020.select  = stage where final and root
        dockerlint.ACME020.message = The image runs as root

        dockerlint.ACME021.select  = env where name like ("*_TOKEN", "*_PASSWORD")
        dockerlint.ACME021.message = '{name}' is given by the platform, not by a file

        dockerlint.ACME022.select  = instruction where keyword = "COPY" and not has flag["--chown"] and stage.final
        dockerlint.ACME022.message = COPY without --chown
        ```

        ## What can be selected

        An attribute of a column *shown* may stand in a message.

        """;

    public static GeneratedFile Generate()
    {
        var page = new StringBuilder($"<!-- Generated from the table of selectors by {RepositoryFiles.UpdateCommand} -->\n\n").Append(Text.ReplaceLineEndings("\n"));
        foreach (var subject in SelectorSubjects.All)
        {
            page.Append($"\n### `{subject.Name}`\n\n{char.ToUpperInvariant(subject.Description[0])}{subject.Description[1..]}.");
            page.Append(subject.Languages.Count == 1 ? $" In {Language(subject)} only." : string.Empty);
            page.Append(subject.Relations.Count == 0 ? "\n" : $" Also: the attributes of its {string.Join(", ", subject.Relations.Select(relation => $"`{relation}`"))}.\n");
            page.Append("\n| attribute | type | shown | what it is |\n|---|---|---|---|\n");
            foreach (var attribute in subject.Attributes)
            {
                page.Append($"| {Name(attribute)} | {attribute.Type.ToString().ToLowerInvariant()}{(attribute.IsList ? ", several" : string.Empty)}{(attribute.IgnoresCase ? ", any case" : string.Empty)} | {(attribute.IsShown ? "yes" : "")} | {attribute.Description} |\n");
            }
        }

        return new GeneratedFile("analyzers/docs/declared-rules.md", page.ToString());
    }

    private static string Language(SelectorSubject subject) => subject.Languages[0] == Syntax.SourceLanguage.Compose ? "Compose files" : "Dockerfiles";

    private static string Name(SelectorAttribute attribute) => attribute.Keys switch
    {
        SelectorKeys.None => $"`{attribute.Name}`",
        SelectorKeys.Required => $"`{attribute.Name}[\"…\"]`",
        _ => $"`{attribute.Name}`, `{attribute.Name}[\"…\"]`",
    };
}
