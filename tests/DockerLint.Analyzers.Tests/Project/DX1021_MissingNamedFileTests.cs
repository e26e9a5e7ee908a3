using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1021_MissingNamedFileTests
{
    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with { BuildContext = new TestBuildContext("app.env", ".env.example", "conf/a.conf", "b.sample.yml") };

    [Theory]
    [InlineData("services: {a: {image: x, env_file: [app.env, '[|other.env|]', {path: '[|third.env|]'}]}}")]
    [InlineData("services: {a: {image: x, env_file: app.env, volumes: ['[|./c.conf|]:/c:ro', {type: bind, source: '[|conf/d.json|]', target: /d}]}}")]
    [InlineData("services: {a: {image: x, env_file: app.env}}\nconfigs: {c: {file: '[|./conf/e.txt|]'}}")]
    [InlineData("services: {a: {image: x, env_file: app.env, security_opt: ['seccomp:[|./p.json|]', 'seccomp=[|conf/q.json|]']}}")]
    [InlineData("services: {a: {image: x, env_file: app.env}}\nsecrets: {s: {file: ./conf/a.conf}, t: {file: '[|conf/t.txt|]'}, u: {file: other/u.txt}}")]
    [InlineData("services: {a: {build: ., env_file: app.env, develop: {watch: [{path: '[|./src|]', action: rebuild}, {path: ./conf, action: rebuild}]}}}")]
    [InlineData("include: [./b.sample.yml, '[|./gone.yml|]', {path: ['[|conf/x.yml|]']}]\nservices: {a: {image: x}}")]
    [InlineData("services: {a: {extends: {file: b.sample.yml, service: b}}, c: {extends: {file: '[|c.yml|]', service: b}}}")]
    public void Speaks(string markup) => RuleTest.Verify<MissingNamedFileAnalyzer>(markup, InFolder);

    [Theory]
    [InlineData("services: {a: {image: x, env_file: other.env}}")]
    [InlineData("services: {a: {image: x, env_file: [app.env, .env, {path: other.env, required: false}, $F, /etc/x.env, ../x.env, ~/x.env]}}")]
    [InlineData("services: {a: {image: x, env_file: app.env, volumes: ['./data:/d', './b.yml:/b', 'c.conf:/c', '$P/d.conf:/e', '/etc/f.conf:/f']}}")]
    [InlineData("services: {a: {image: x, env_file: app.env}}\nsecrets: {s: {file: ./s.json}}")]
    [InlineData("services: {a: {image: x, env_file: app.env, security_opt: [seccomp=unconfined, 'seccomp:./conf/a.conf', seccomp=builtin, seccomp, seccomp=$P, seccomp=/etc/p.json, 'apparmor:p']}}")]
    [InlineData("services: {a: {image: x}}\nsecrets: {s: {file: ./app.env}, t: {file: .env}, u: {file: conf/u}, v: {environment: V}}")]
    [InlineData("services: {a: {build: ., env_file: other.env, develop: {watch: [{path: ./src, action: rebuild}]}}}")]
    [InlineData("include: [./gone.yml, ../other.yml, 'https://example.com/x.git', 'oci://example.com/x:1']\nservices: {a: {extends: {file: $F, service: b}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingNamedFileAnalyzer>(text, InFolder);
}
