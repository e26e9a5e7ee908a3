using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Tasks;
using DockerLint.MSBuild.Tests.Fakes;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tests.Tasks;

public sealed class PlanDockerLintTests
{
    private static readonly string Root = Path.GetFullPath("/repo");
    private static readonly string Project = Path.Combine(Root, "src", "App");

    [Fact]
    public void A_project_lints_its_own_files_itself()
    {
        var plan = Plan([Path.Combine(Project, "Dockerfile"), Path.Combine(Project, "deploy", "x.Dockerfile")]);

        Own(plan).Should().Equal(Path.Combine(Project, "Dockerfile"), Path.Combine(Project, "deploy", "x.Dockerfile"));
        plan.Requests.Should().BeEmpty();
    }

    [Fact]
    public void A_file_named_twice_is_linted_once() =>
        Own(Plan([Path.Combine(Project, "Dockerfile"), Path.Combine(Project, "..", "App", "Dockerfile")])).Should().ContainSingle();

    [Fact]
    public void Files_at_the_root_are_one_request_even_for_the_project_that_lives_there()
    {
        var dockerfile = Path.Combine(Root, "Dockerfile");
        var compose = Path.Combine(Root, "compose.yaml");

        var above = Plan([Path.Combine(Project, "Dockerfile")], [dockerfile, compose]);
        var there = Plan([dockerfile, compose], [dockerfile, compose], configure: plan => plan.ProjectDirectory = Root);

        Own(above).Should().ContainSingle();
        Own(there).Should().BeEmpty();
        Properties(there).Should().Equal(Properties(above));
        Properties(there).Should().ContainSingle().Which.Should().Be($"DockerLintRequest=ProjectDirectory={Root}+Files={dockerfile}!000a{compose}+RootDirectory={Root}+");
    }

    [Fact]
    public void The_SARIF_file_of_the_root_lies_at_the_root_whichever_project_asks()
    {
        var dockerfile = Path.Combine(Root, "Dockerfile");

        var plan = Plan([], [dockerfile], configure: plan => (plan.Sarif, plan.RootSarif) = ("own.sarif", " out/root.sarif "));

        Properties(plan).Should().ContainSingle().Which.Should().Contain("+Sarif=" + Path.Combine(Root, "out", "root.sarif") + "+").And.NotContain("own.sarif");
    }

    [Fact]
    public void All_target_frameworks_of_a_project_make_the_same_request()
    {
        var first = Plan([Path.Combine(Project, "Dockerfile")], configure: plan => plan.TargetFrameworks = "net8.0;net10.0");
        var second = Plan([Path.Combine(Project, "Dockerfile")], configure: plan => plan.TargetFrameworks = "net8.0;net10.0");

        Own(first).Should().BeEmpty();
        Properties(first).Should().ContainSingle().Which.Should().Contain("+CacheFile=" + Path.Combine(Project, "obj", "cache"));
        Properties(first).Should().Equal(Properties(second));
    }

    [Fact]
    public void A_file_elsewhere_is_a_request_that_another_project_can_share()
    {
        var shared = Path.Combine(Root, "docker", "Dockerfile");

        var one = Plan([shared], configure: plan => plan.BuildContext = "../..");
        var other = Plan([shared], configure: plan =>
        {
            plan.ProjectDirectory = Path.Combine(Root, "src", "nested", "Other");
            plan.BuildContext = "../../..";
        });

        Own(one).Should().BeEmpty();
        Properties(one).Should().Equal(Properties(other));
        Properties(one).Should().ContainSingle().Which.Should().Contain("+BuildContext=" + Root + "+");
    }

    [Fact]
    public void A_request_carries_how_the_project_builds_and_of_the_container_tooling_only_what_is_about_its_files()
    {
        var shared = Path.Combine(Root, "docker", "Dockerfile");

        var plan = Plan([shared], configure: plan => (plan.BuildArgs, plan.ContainerDockerfile, plan.ContainerStage) = ("A=1", "Dockerfile", "base"));

        var request = TaskRequest.Parse(Properties(plan).Single()["DockerLintRequest=".Length..]);
        BuildProperties.Parse(request["Build"]).Should().Be(new BuildProperties(Arguments: "A=1"));
    }

    [Fact]
    public void A_project_for_several_frameworks_asks_with_what_is_the_same_for_all_of_them()
    {
        var plan = Plan([Path.Combine(Project, "Dockerfile")], configure: plan =>
        {
            plan.BuildEngine = new TellingEngine("TargetFramework");
            plan.TargetFrameworks = "net8.0;net10.0";
            plan.Facts = $"Project={Project}/App.csproj\nUsingMicrosoftNETSdk=true\nTargetFrameworks=net8.0;net10.0\nAssemblyName=Of.One";
        });

        TaskRequest.Parse(Properties(plan).Single()["DockerLintRequest=".Length..])["Facts"].Should().Be($"Project={Project}/App.csproj\nTargetFrameworks=net8.0;net10.0");
    }

    [Theory]
    [InlineData("RUN dotnet publish src/App/App.csproj", "", true)]
    [InlineData("RUN dotnet publish src/Other/Other.csproj", "", false)]
    [InlineData("COPY src/App/App.csproj .", "", false)]
    [InlineData("RUN dotnet publish src/App/App.csproj", "../..", false)]
    public void A_project_looks_at_a_file_of_all_when_it_is_built_there(string text, string context, bool isShared)
    {
        using var folder = new TemporaryFolder();
        var dockerfile = folder.Write("Dockerfile", "FROM a\n" + text + "\n");
        var compose = folder.Write("compose.yaml", "# dotnet App.csproj\n");

        var plan = Plan([], [dockerfile, compose, folder.At("gone")], plan =>
        {
            plan.BuildEngine = new TellingEngine();
            plan.RootDirectory = folder.Path;
            plan.ProjectDirectory = folder.At("src", "App");
            plan.BuildContext = context;
            plan.Facts = $"Project={folder.At("src", "App", "App.csproj")}\nUsingMicrosoftNETSdk=true";
        });

        Shared(plan).Should().Equal(isShared ? [dockerfile] : []);
        Own(plan).Should().BeEmpty();
        Properties(plan).Should().ContainSingle().Which.Should().NotContain("App.csproj", "the request is that of all projects");
    }

    [Fact]
    public void A_file_of_all_that_lies_beside_the_project_or_that_its_container_tooling_names_is_looked_at()
    {
        using var folder = new TemporaryFolder();
        var dockerfile = folder.Write("Dockerfile", "FROM a\nRUN dotnet publish\n");

        foreach (var context in (string[])["", "."])
        {
            var plan = Plan([dockerfile], [dockerfile], plan =>
            {
                plan.BuildEngine = new TellingEngine();
                plan.RootDirectory = plan.ProjectDirectory = folder.Path;
                (plan.BuildContext, plan.ContainerDockerfile) = (context, "Dockerfile");
                plan.Facts = $"Project={folder.At("App.csproj")}\nUsingMicrosoftNETSdk=true";
            });

            Shared(plan).Should().Equal(dockerfile);
        }
    }

    [Fact]
    public void A_folder_whose_name_merely_begins_like_the_project_is_elsewhere() =>
        Plan([Project + "2" + Path.DirectorySeparatorChar + "Dockerfile"]).Requests.Should().ContainSingle();

    [Fact]
    public void Ids_that_no_finding_has_do_not_make_another_request()
    {
        string[] files = [Path.Combine(Root, "Dockerfile")];

        var one = Plan([], files, plan => plan.NoWarn = "1701;1702;CS1591;DL3007;ZZ0001");
        var other = Plan([], files, plan => plan.NoWarn = "NU1701 zz0001, dl3007;IDE0005;DL3007;CA1305");

        Properties(one).Should().Equal(Properties(other));
        Properties(one).Single().Should().Contain("+NoWarn=DL3007!002cZZ0001+");
    }

    [Fact]
    public void Assemblies_with_rules_are_a_part_of_the_request_in_whatever_order_they_are_listed()
    {
        string[] files = [Path.Combine(Root, "Dockerfile")];

        var one = Plan([], files, plan => plan.Analyzers = "/p/b.dll;/p/a.dll;/p/b.dll");
        var other = Plan([], files, plan => plan.Analyzers = "/p/a.dll;/p/b.dll");

        Properties(one).Should().Equal(Properties(other));
        TaskRequest.Parse(Properties(one).Single()["DockerLintRequest=".Length..])["Analyzers"].Should().Be(Path.GetFullPath("/p/a.dll") + ";" + Path.GetFullPath("/p/b.dll"));
    }

    [Theory]
    [InlineData("ACME001;1591, acme2", "ACME001,ACME2")]
    [InlineData("MSB3245;NETSDK1138;IDE0005;CS1591;DL3007", "DL3007")]
    [InlineData("1701;1702;A1;AB;ABC1234567", "")]
    public void Ids_of_declared_rules_stay_in_a_request_and_those_of_the_SDK_do_not(string list, string expected) => RuleIds.Reduce(list).Should().Be(expected);

    [Fact]
    public void The_ids_that_a_request_leaves_out_are_those_that_no_rule_can_have()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToArray();
        foreach (var id in letters.SelectMany(first => letters.Select(second => $"{first}{second}0001")))
        {
            (RuleIds.Reduce(id).Length == 0).Should().Be(DockerLint.Diagnostics.RuleIdForm.OwnerOf(id) is not (null or "DockerLint" or "ShellCheck"), id);
        }
    }

    [Fact]
    public void A_request_holds_no_character_that_means_something_to_MSBuild()
    {
        const string Odd = "/repo/a;b %c$(d)@e=f'g*?+!0041\\é\U0001F40B/Dockerfile";

        var text = Properties(Plan([], [Odd])).Single()["DockerLintRequest=".Length..];

        text.Should().MatchRegex("^[A-Za-z0-9/._=!+-]*$");
        TaskRequest.Parse(text)["Files"].Should().Be(Path.GetFullPath(Odd));
    }

    [Fact]
    public void A_setting_that_means_nothing_is_reported_once_per_build()
    {
        var one = Plan([Path.Combine(Project, "Dockerfile")], configure: plan => plan.Mode = "Loud");
        var other = Plan([Path.Combine(Root, "src", "Other", "Dockerfile")], configure: plan =>
        {
            plan.ProjectDirectory = Path.Combine(Root, "src", "Other");
            plan.Mode = "Loud";
        });

        Properties(one).Should().ContainSingle().Which.Should().StartWith("DockerLintRequest=Finding=DL0003!0009").And.Contain("!0027Loud!0027");
        Properties(one).Should().Equal(Properties(other));
    }

    [Fact]
    public void Without_once_per_build_the_project_lints_everything()
    {
        var plan = Plan([Path.Combine(Project, "Dockerfile")], [Path.Combine(Root, "Dockerfile")], plan =>
        {
            plan.OncePerBuild = "False";
            plan.TargetFrameworks = "net8.0;net10.0";
        });

        Own(plan).Should().HaveCount(2);
        plan.Requests.Should().BeEmpty();
    }

    [Fact]
    public void An_engine_that_hides_its_global_properties_still_gets_the_usual_ones_removed()
    {
        Plan([], [Path.Combine(Root, "Dockerfile")]).PropertiesToRemove.Should().Contain("TargetFramework").And.Contain("Configuration");
        Plan([Path.Combine(Project, "Dockerfile")]).PropertiesToRemove.Should().Contain("TargetFramework", "several tasks fill one list of requests, and the last one must not take this back");
    }

    [Fact]
    public void A_request_that_makes_another_one_leaves_it_its_text() =>
        Plan([], configure: plan => plan.BuildEngine = new TellingEngine("Configuration", "DockerLintRequest")).PropertiesToRemove.Should().Equal("Configuration");

    private static PlanDockerLint Plan(string[] files, string[]? rootFiles = null, Action<PlanDockerLint>? configure = null)
    {
        var plan = new PlanDockerLint
        {
            BuildEngine = new RecordingEngine(),
            ProjectDirectory = Project,
            CacheFile = Path.Combine(Project, "obj", "cache"),
            OnceProject = "/packages/DockerLint.Once.proj",
            Files = Items(files),
            RootFiles = Items(rootFiles ?? []),
            RootDirectory = rootFiles is null ? "" : Root,
        };
        configure?.Invoke(plan);
        plan.Execute().Should().BeTrue();
        return plan;
    }

    private static ITaskItem[] Items(string[] paths) => Array.ConvertAll(paths, path => (ITaskItem)new FileItem(path));

    private static string[] Own(PlanDockerLint plan) => FilesOf(plan, "Files");

    private static string[] Shared(PlanDockerLint plan) => FilesOf(plan, "SharedFiles");

    private static string[] FilesOf(PlanDockerLint plan, string field) => TaskRequest.Parse(plan.OwnRequest)[field].Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Properties(PlanDockerLint plan) => Array.ConvertAll(plan.Requests, request => request.GetMetadata("AdditionalProperties"));
}
