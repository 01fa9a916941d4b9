/** The page beside the sidebar in the pictures: an invented profile in a plain dress, for nobody's site is to be imitated. */
export function plainProfile(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mira Solberg | LinkedIn</title>
<link rel="stylesheet" href="/plain.css"></head><body>
<header></header>
<main>
  <section class="top"><span class="face">MS</span><h1>Mira Solberg</h1>
    <p>Director of Tooling at Example Labs</p><p class="soft">Oslo, Norway</p></section>
  <section><h2><span class="line short"></span></h2><span class="line"></span><span class="line"></span><span class="line part"></span></section>
  <section><h2><span class="line short"></span></h2>
    <p><b>Director of Tooling</b></p><p class="soft">Example Labs · 2023 –</p>
    <p><b>Manager</b></p><p class="soft">Sample Works · 2021 – 2023</p>
    <p><b>Analyst</b></p><p class="soft">Sample Works · 2019 – 2021</p></section>
</main></body></html>`;
}

export const plainSheet = `
* { box-sizing: border-box; margin: 0; }
body { background: #eef0ee; color: #25312f; font: 16px/1.5 system-ui, sans-serif; }
header { height: 52px; background: #fff; border-bottom: 1px solid #dde1de; }
main { max-width: 640px; margin: 24px auto; display: grid; gap: 16px; }
section { padding: 24px; border: 1px solid #dde1de; border-radius: 12px; background: #fff; }
.top { padding-top: 120px; background: linear-gradient(#cfdcd8 88px, #fff 88px); position: relative; }
.face { position: absolute; inset: 40px auto auto 24px; width: 96px; height: 96px; border: 4px solid #fff; border-radius: 50%;
  display: grid; place-items: center; background: #7a9a92; color: #fff; font-size: 32px; }
h1 { margin-top: 20px; font-size: 26px; }
h2 { margin-bottom: 12px; }
p + p b { display: inline-block; margin-top: 12px; }
.soft { color: #5c6966; }
.line { display: block; height: 12px; margin-block: 10px; border-radius: 6px; background: #e4e8e5; }
.short { width: 30%; } .part { width: 60%; }
`;
