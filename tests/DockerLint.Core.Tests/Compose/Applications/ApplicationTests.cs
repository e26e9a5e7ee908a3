using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;

namespace DockerLint.Core.Tests.Compose.Applications;

public sealed class ApplicationTests
{
    [Fact]
    public void A_service_takes_from_one_of_its_file_and_adds_its_own() =>
        TestFiles.Show(new TestFiles(("compose.yaml", "services: {a: {extends: b, ports: [\"81\"]}, b: {extends: c, image: x}, c: {image: y, ports: [\"80\"]}}")).Load().FindService("a"))
            .Should().Be("{image: x, ports: [80, 81]}");

    [Fact]
    public void A_service_takes_from_one_of_another_file_and_what_that_takes()
    {
        var project = new TestFiles(
            ("compose.yaml", "services: {a: {extends: {file: base/one.yaml, service: b}}}"),
            ("base/one.yaml", "services: {b: {extends: {file: two.yaml, service: c}, image: x}}"),
            ("base/two.yaml", "include: [missing.yaml]\nservices: {c: {build: ., image: y}}")).Load();
        TestFiles.Show(project.FindService("a")).Should().Be("{build: ., image: x}");
        project.FindService("a")?.Find("build")?.Origin.File.Folder.Should().Be("base");
        project.Problems.Should().BeEmpty();
        project.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Tags_hold_against_what_is_extended() =>
        TestFiles.Show(new TestFiles(("compose.yaml", "services: {a: {extends: b, volumes: !reset [], networks: !override [m]}, b: {image: x, volumes: [\"a:/b\"], networks: [n]}}")).Load().FindService("a"))
            .Should().Be("{image: x, networks: [m]}");

    [Theory]
    [InlineData("services: {a: {extends: b}}", ComposeApplicationProblem.ExtendedServiceMissing)]
    [InlineData("services: {a: {extends: {file: none.yaml, service: b}}}", ComposeApplicationProblem.ExtendedFileMissing)]
    [InlineData("services: {a: {extends: b}, b: {extends: a}}", ComposeApplicationProblem.ExtendsCycle)]
    [InlineData("services: {a: {extends: {file: compose.yaml, service: a}}}", ComposeApplicationProblem.ExtendsCycle)]
    [InlineData("include: [none.yaml]", ComposeApplicationProblem.IncludedFileMissing)]
    [InlineData("include: [./compose.yaml]", ComposeApplicationProblem.IncludeCycle)]
    [InlineData("include: [other.yaml]", ComposeApplicationProblem.IncludeCycle)]
    [InlineData("include: [{path: empty.yaml, env_file: none.env}]", ComposeApplicationProblem.IncludedEnvFileMissing)]
    public void What_does_not_come_together_is_one_problem(string text, string code) =>
        new TestFiles(("compose.yaml", text), ("other.yaml", "include: [compose.yaml]"), ("empty.yaml", "services: {}")).Load().Problems.Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData("include: [\"${DIR}/a.yaml\"]")]
    [InlineData("include: [\"https://example.org/a.git\"]")]
    [InlineData("services: {a: {extends: {file: \"oci://example.org/a\", service: b}}}")]
    [InlineData("services: {a: {extends: {file: broken.yaml, service: b}}}")]
    public void What_is_not_known_is_no_problem_but_the_project_is_not_complete(string text)
    {
        var project = new TestFiles(("compose.yaml", text), ("broken.yaml", "services: {a: \"")).Load();
        project.Problems.Should().BeEmpty();
        project.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void An_included_file_has_its_own_folder_and_variables_and_lies_below_the_file()
    {
        var project = new TestFiles(
            ("app/compose.yaml", "include: [../db/compose.yaml]\nservices: {db: {user: u}, web: {image: w, networks: [back]}}"),
            ("db/compose.yaml", "services: {db: {image: \"db:${TAG}\", volumes: [\"./data:/data\"]}}\nnetworks: {back: ~}"),
            ("db/.env", "TAG=7\n")).Load();
        TestFiles.Show(project.FindService("db")).Should().Be("{image: db:7, volumes: [./data:/data], user: u}");
        project.Defines("networks", "back").Should().BeTrue();
        project.FindService("db")?.Find("volumes")?.Origin.File.Folder.Should().Be("db");
        project.NamesOf("services").Should().Equal("db", "web");
    }

    [Fact]
    public void The_caller_s_variables_go_before_those_of_an_included_file() =>
        TestFiles.Show(new TestFiles(
            ("compose.yaml", "include: [{path: sub/a.yaml, project_directory: ., env_file: sub/a.env}]"),
            ("sub/a.yaml", "services: {a: {image: \"x:${TAG}\", user: \"${U}\"}}"),
            ("sub/a.env", "TAG=1\nU=2\n")).Load(new ComposeEnvironment([new("TAG", "9")], isComplete: true)).FindService("a")).Should().Be("{image: x:9, user: 2}");

    [Theory]
    [InlineData("name: My.App\nservices: {a: {image: \"${COMPOSE_PROJECT_NAME}-x\"}}", "myapp-x")]
    [InlineData("services: {a: {image: \"${NONE}\"}}", "?")]
    public void The_name_of_the_project_is_a_variable(string text, string image) =>
        TestFiles.Show(new TestFiles(("compose.yaml", text)).Load().FindService("a")?.Find("image")).Should().Be(image);

    [Fact]
    public void Files_that_multiply_each_other_come_to_an_end()
    {
        var files = new List<(string, string)>();
        for (var i = 0; i < 30; i++)
        {
            files.Add(($"f{i}.yaml", $"include: [f{i + 1}.yaml, ./f{i + 1}.yaml]\nservices: {{s{i}: {{image: x}}}}\n"));
        }

        files.Add(("f30.yaml", "services: {last: {image: x}}"));
        new TestFiles([.. files]).Load().IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Aliases_multiply_nothing()
    {
        var text = "x-a0: &a0 {k: v}\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"x-a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat("*a" + (i - 1), 9))}]\n")) + "services: {a: {image: x}}\n";
        var project = new TestFiles(("compose.yaml", text)).Load();
        project.IsComplete.Should().BeTrue();
        TestFiles.Show(project.FindService("a")).Should().Be("{image: x}");
    }

    [Fact]
    public void Variables_can_stay_as_they_are_written()
    {
        var files = new TestFiles(("compose.yaml", "services: {a: {image: \"${I:?must be set}\", ports: [\"${P}:80\"], mem_limit: $M, command: \"a $$b\"}}"));
        var application = ComposeApplication.Load([new ComposeApplicationFile("compose.yaml", files.ReadCompose("compose.yaml")!)], new ComposeApplicationOptions { Environment = ComposeEnvironment.Empty, Interpolate = false });
        application.Problems.Should().BeEmpty();
        TestFiles.Show(application.ToCanonical(new CanonicalOptions { Normalize = false }).FindService("a")).Should().Be("{image: ${I:?must be set}, ports: [${P}:80], mem_limit: $M, command: [a, $$b]}");
    }
}
